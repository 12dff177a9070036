using System.Net;
using System.Text.Json;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>What holds of every page that can be reached.</summary>
[Collection(OnAffair.Name)]
public sealed class PagesTests(AffairDesk affair)
{
    [Fact]
    public async Task Pages_EveryLink_LeadsToAPage()
    {
        IReadOnlyDictionary<string, string> pages = await affair.Pages();

        pages.Count.ShouldBeGreaterThan(40);
        foreach (
            string room in new[]
            {
                "/claims",
                "/claims/c1",
                "/reports",
                "/actors",
                "/actors/Arvenia",
                "/events",
                "/stories/t1",
                "/open",
                "/outlets",
                "/outlets/Evening%20Post",
                "/gaps?of=date",
                "/timeline",
            }
        )
            pages.Keys.ShouldContain(room);
    }

    [Fact]
    public async Task Pages_EveryWordOfTheRecord_LeadsToItsExplanation()
    {
        string words = await affair.Desk.Get("/words");
        foreach ((string page, string html) in await affair.Pages())
        {
            foreach (string link in Html.Links(html).Where(l => l.StartsWith("/words#", StringComparison.Ordinal)))
                words.ShouldContain($"id=\"{link["/words#".Length..]}\"", customMessage: page);
        }
    }

    [Fact]
    public async Task Pages_All_HaveAJsonTwin()
    {
        foreach (string html in (await affair.Pages()).Values)
        {
            string twin = Html.Addresses(html).First(a => a.Contains(".json", StringComparison.Ordinal));
            using HttpResponseMessage answer = await affair.Desk.Ask(twin);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, twin);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
            Should.NotThrow(async () => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()), twin);
        }
    }

    [Fact]
    public async Task Pages_All_ReachNoOtherMachineAndHoldNoScriptButTheDesksOwn()
    {
        foreach ((string page, string html) in await affair.Pages())
        {
            Html.Addresses(html).ShouldAllBe(a => (a.StartsWith('/') && !a.StartsWith("//", StringComparison.Ordinal)) || a.StartsWith('#'), page);
            html.Replace($"<script src=\"{DeskAssets.Script}\" defer>", "", StringComparison.Ordinal).ShouldNotContain("<script", Case.Insensitive, page);
            html.ShouldNotContain(" style=", Case.Insensitive, page);
            html.ShouldNotContain("<img", Case.Insensitive, page);
            html.ShouldNotContain("<i>the clerk", Case.Insensitive, page);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.json")]
    [InlineData("/nowhere")]
    public async Task Answers_Always_CarryTheGuards(string address)
    {
        using HttpResponseMessage answer = await affair.Desk.Ask(address);

        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/reports/0123456789abcdef")]
    [InlineData("/reports/0123456789abcdef/original")]
    [InlineData("/actors/Nobody")]
    [InlineData("/claims/c999")]
    [InlineData("/claims?status=7")]
    [InlineData("/stories/t999")]
    public async Task Get_UnknownId_IsA404PageWithATwin(string address)
    {
        using HttpResponseMessage page = await affair.Desk.Ask(address);
        using HttpResponseMessage twin = await affair.Desk.Ask(
            address.Replace("?", ".json?", StringComparison.Ordinal) + (address.Contains('?', StringComparison.Ordinal) ? "" : ".json")
        );

        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await page.Content.ReadAsStringAsync()).ShouldContain("Not in the record");
        twin.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        JsonDocument.Parse(await twin.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task StyleSheet_UnderItsHash_MayBeKeptForGood()
    {
        string address = Html.Addresses(await affair.Desk.Get("/")).First(a => a.EndsWith(".css", StringComparison.Ordinal));

        using HttpResponseMessage answer = await affair.Desk.Ask(address);

        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("url(");
    }

    [Fact]
    public async Task Get_ForeignHostName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "elsewhere.example" } };

        using HttpResponseMessage answer = await affair.Desk.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("this machine");
    }

    [Fact]
    public async Task Get_VeryLongAddress_IsAnsweredInWords()
    {
        using HttpResponseMessage answer = await affair.Desk.Ask("/statements?q=" + new string('w', 40_000));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("fewer words");
    }

    [Theory]
    [InlineData("/reports/ffff0000", "no report")]
    [InlineData("/claims/c0000", "no claim")]
    public async Task Get_UnknownId_SaysWhatToDo(string address, string said)
    {
        using HttpResponseMessage answer = await affair.Desk.Ask(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(said);
    }
}
