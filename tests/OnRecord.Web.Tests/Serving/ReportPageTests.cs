using System.Net;
using System.Text.Json;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

[Collection(OnAffair.Name)]
public sealed class ReportPageTests(AffairDesk affair)
{
    private static readonly string _leak = Addresses.Report(Affair.Leak.Id);

    [Theory]
    [InlineData("")]
    [InlineData("?statement=s2")]
    [InlineData("?statement=s4&span=3-90")]
    public async Task Text_HoweverLit_IsTheReportsText(string query) => Html.ReportText(await affair.Desk.Get(_leak + query)).ShouldBe(Affair.Leak.Text);

    /// <summary>The links of the picture say what each did, and lead to the words that show it.</summary>
    [Fact]
    public async Task Report_StatementThroughOthers_HasItsChainAsAPicture()
    {
        string html = await affair.Desk.Get(Addresses.Report(Affair.Leak.Id) + "?statement=s3");
        string picture = html[html.IndexOf("Picture of the chain", StringComparison.Ordinal)..];

        picture.ShouldContain("Evening Post reported, then Sel Courier reported, then anonymous officials said, then Norland asked");
        Html.Links(picture).ShouldContain(Addresses.Passage(Affair.Leak.Id, Affair.Leak.Span("said"), "s2"));
        (await affair.Desk.Get(Addresses.Report(Affair.Leak.Id) + "?statement=s4")).ShouldNotContain("Picture of the chain");
    }

    [Fact]
    public async Task Text_MarkupRightToLeftAndEmoji_IsTheReportsText()
    {
        string html = await affair.Desk.Get(Addresses.Report(Affair.Hostile.Id));

        Html.ReportText(html).ShouldBe(Affair.Hostile.Text);
        html.ShouldContain("dir=\"auto\"");
    }

    [Fact]
    public async Task Text_Marks_AreNeverNested()
    {
        string html = await affair.Desk.Get(_leak);
        int open = 0;
        for (int i = html.IndexOf("class=\"text\"", StringComparison.Ordinal); i < html.LastIndexOf("</mark>", StringComparison.Ordinal); i++)
        {
            if (html.AsSpan(i).StartsWith("<mark"))
                open++;
            if (html.AsSpan(i).StartsWith("</mark"))
                open--;
            open.ShouldBeInRange(0, 1);
        }
    }

    [Fact]
    public async Task Chain_NestedStatement_EveryCrumbLightsItsOwnSpan()
    {
        string html = await affair.Desk.Get(_leak + "?statement=s3");
        foreach (string words in new[] { "The Sel Courier", "officials", "Norland" })
        {
            string crumb = Addresses.Passage(Affair.Leak.Id, Affair.Leak.Span(words), "s3");
            Html.Links(html).ShouldContain(crumb);
            string lit = await affair.Desk.Get(crumb);
            lit.ShouldContain($"id=\"c{Affair.Leak.Span(words).Start}\"");
            lit.ShouldContain("aria-current=\"location\"");
        }
    }

    [Fact]
    public async Task Page_Statement_TellsWhoseReportItIs() =>
        Html.Text(await affair.Desk.Get("/claims/c1")).ShouldContain("Evening Post reported that Sel Courier reported that anonymous officials said:");

    [Fact]
    public async Task Page_NegatedCue_SpeaksInTheReportsWords() =>
        Html.Text(await affair.Desk.Get("/actors/Norland")).ShouldContain("Sel Gazette reported that Norland “does not seek”:");

    [Theory]
    [InlineData("?statement=s99")]
    [InlineData("?span=5")]
    [InlineData("?span=9-3")]
    [InlineData("?span=0-100000")]
    public async Task Page_UnknownStatementOrPassage_IsNotFound(string query)
    {
        using HttpResponseMessage answer = await affair.Desk.Ask(_leak + query);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Twin_HoldsTheRecordAndWhatIsLit()
    {
        using JsonDocument twin = JsonDocument.Parse(await affair.Desk.Get(_leak + ".json?statement=s2"));

        twin.RootElement.GetProperty("record").GetProperty("schema").GetString().ShouldBe("onrecord/2");
        twin.RootElement.GetProperty("selected").GetProperty("statement").GetProperty("id").GetString().ShouldBe("s2");
        twin.RootElement.GetProperty("statements").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task Original_Download_IsTheBytesAsPlainTextToKeep()
    {
        using HttpResponseMessage answer = await affair.Desk.Ask(Addresses.Original(Affair.Hostile.Id));

        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Affair.Hostile.Bytes);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task Page_UndatedReport_ShowsTheInferredDateAndWhy()
    {
        string text = Html.Text(await affair.Desk.Get(Addresses.Report(Affair.Hostile.Id)));

        text.ShouldContain("15 March 2031");
        text.ShouldContain("inferred from other reports");
        text.ShouldContain("meeting dated by");
        Html.Links(await affair.Desk.Get("/open")).ShouldContain(_leak);
    }

    [Fact]
    public async Task Get_HeadOnly_SendsNoBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, _leak);

        using HttpResponseMessage answer = await affair.Desk.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }
}
