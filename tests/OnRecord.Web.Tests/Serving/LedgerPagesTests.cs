using System.Net;
using System.Text.Json;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

[Collection(OnAffair.Name)]
public sealed class LedgerPagesTests(AffairDesk affair)
{
    [Fact]
    public async Task Home_Dispute_IsALineWithBothSides()
    {
        string text = Html.Text(await affair.Desk.Get("/"));

        text.ShouldContain("Norland had asked Arvenia for the port");
        text.ShouldContain("anonymous officials");
        text.ShouldContain("against");
        text.ShouldContain("Per Ask");
        text.ShouldContain("Unanswered");
    }

    [Fact]
    public async Task Claim_Dispute_ShowsBothSidesCountsAndOnWhoseWordRootsWereMerged()
    {
        string html = await affair.Desk.Get("/claims/c1");
        string text = Html.Text(html);

        text.ShouldContain("Asserted by");
        text.ShouldContain("Sel Gazette reported that Per Ask denied:");
        text.ShouldContain("2 outlets");
        text.ShouldContain("1 root");
        text.ShouldContain("is counted with");
        Html.Links(html).ShouldContain(Addresses.Passage(Affair.Denial.Id, Affair.Denial.Span("The Evening Post repeated the Courier.")));
    }

    [Theory]
    [InlineData("/?span=week", "1 report (none before)")]
    [InlineData("/?span=year", "1 report (1 before)")]
    [InlineData("/", "2 reports in all")]
    public async Task Home_Affair_SaysHowMuchIsNewInTheSpan(string address, string told)
    {
        string html = await affair.Desk.Get(address);

        Html.Text(html).ShouldContain("Affairs that move");
        Html.Text(html).ShouldContain(told);
        Html.Links(html).ShouldContain("/stories/t1");
        (await affair.Desk.Ask("/?span=decade")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Home_OpenItems_AreCounted()
    {
        using JsonDocument twin = JsonDocument.Parse(await affair.Desk.Get("/index.json"));

        twin.RootElement.GetProperty("undated").GetInt32().ShouldBe(1);
        twin.RootElement.GetProperty("speakerUnknown").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Actor_State_ShowsWordingsOfItsOfficialsAndItselfSideBySide()
    {
        string html = await affair.Desk.Get("/actors/Arvenia");
        string sideBySide = html[html.IndexOf("id=\"wordings\"", StringComparison.Ordinal)..html.IndexOf("id=\"said\"", StringComparison.Ordinal)];

        Html.Text(sideBySide).ShouldContain("We would not wish to see it sold,");
        Html.Text(sideBySide).ShouldContain("28 April 2032", customMessage: "dated by the statement, not by its report");
        html.ShouldContain(Addresses.Actor("Ira Holm"));
    }

    [Fact]
    public async Task Actor_StatementsInOrderOfTime_OfficialsLeftOutWhenAsked()
    {
        using JsonDocument all = JsonDocument.Parse(await affair.Desk.Get("/actors/Arvenia.json"));
        using JsonDocument own = JsonDocument.Parse(await affair.Desk.Get("/actors/Arvenia.json?officials=no"));

        Said(all).ShouldBe(["Ira Holm", "Arvenia"]);
        Said(own).ShouldBe(["Arvenia"]);

        static IEnumerable<string?> Said(JsonDocument page) =>
            page
                .RootElement.GetProperty("statements")
                .GetProperty("items")
                .EnumerateArray()
                .Select(s => s.GetProperty("speakers")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Actor_NameOfMarkupAndSlash_HasAPage() =>
        Html.Text(await affair.Desk.Get(Addresses.Actor("<i>the clerk</i> AC/DC"))).ShouldContain("<i>the clerk</i> AC/DC");

    [Fact]
    public async Task Events_Happening_ShowsItsFactsAndTellings()
    {
        string text = Html.Text(await affair.Desk.Get("/events"));

        foreach (
            string fact in new[] { "Meeting", "13 March 2031", "7 hours", "141 for, 7 against, 32 abstaining", "Evening Post reported that Ira Holm said:" }
        )
            text.ShouldContain(fact);
    }

    [Fact]
    public async Task Search_Words_FindsThePassageWithItsReport()
    {
        string html = await affair.Desk.Get(Addresses.Search("envoy"));

        Html.Text(html).ShouldContain("Port of Sel sold in secret");
        Html.Links(html).ShouldContain(l => l.StartsWith(Addresses.Report(Affair.Leak.Id) + "?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("AND OR NOT (")]
    [InlineData("<script>")]
    [InlineData("🚢 *")]
    public async Task Search_OddQuery_IsAPage(string query) => (await affair.Desk.Get(Addresses.Search(query))).ShouldContain("passage");
}
