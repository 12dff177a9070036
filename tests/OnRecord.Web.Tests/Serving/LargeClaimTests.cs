using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Web.Tests.Serving;

/// <summary>A claim to which hundreds speak, and somebody who says one thing hundreds of times: their pages begin each list and lead to the rest.</summary>
public sealed class LargeClaimTests(LargeClaimDesk large) : IClassFixture<LargeClaimDesk>
{
    private const int Papers = LargeClaimDesk.Papers,
        Claims = LargeClaimDesk.Claims;

    private const int MostBytes = 60 * 1024,
        MostElements = 650;

    public static TheoryData<string, int, string> ClaimParts =>
        new()
        {
            { "asserted", Papers / 2, "by-" },
            { "contested", Papers / 4, "by-" },
            { "others", Papers / 4, "by-" },
            { "possibly", Claims - 1, "by count " },
            { "steps", Papers / 2, "step-" },
            { "time", Papers, "by-" },
            { "notCovered", Papers / 2, "Silent Paper " },
        };

    [Fact]
    public async Task Claim_OfHundreds_IsLightAndLeadsToAllOfEachPart()
    {
        string whole = await large.Desk.Get("/claims/c0");

        IsLight(whole);
        foreach (string part in ClaimParts.Select(p => (string)p[0]!))
            Html.Links(whole).ShouldContain($"/claims/c0?part={part}");
        using HttpResponseMessage unknown = await large.Desk.Ask("/claims/c0?part=ends");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Html.Text(await unknown.Content.ReadAsStringAsync()).ShouldContain("asserted, contested, others");
    }

    [Theory]
    [MemberData(nameof(ClaimParts))]
    public async Task Claim_PartAlone_HoldsEverythingOverItsPages(string part, int all, string mark)
    {
        var text = new StringBuilder();
        for (int page = 1; page <= (Papers / 40) + 1; page++)
        {
            string one = await large.Desk.Get(FormattableString.Invariant($"/claims/c0?part={part}&page={page}"));
            IsLight(one);
            Html.Links(one).ShouldContain("/claims/c0");
            text.Append(Content(one));
        }

        Regex.Matches(text.ToString(), Regex.Escape(mark) + "([0-9]+)\\b").Select(m => m.Groups[1].Value).Distinct().Count().ShouldBe(all);
    }

    [Theory]
    [InlineData("asserted", Papers / 2)]
    [InlineData("contested", Papers / 4)]
    [InlineData("others", Papers / 4)]
    [InlineData("time", Papers)]
    public async Task Claim_RowsOfAPart_AreItsPositions(string part, int rows) =>
        (await large.Desk.Get($"/claims/c0.ndjson?part={part}")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(rows);

    [Fact]
    public async Task Actor_WhoSaysItHundredsOfTimes_IsLightAndLeadsToAll()
    {
        string whole = await large.Desk.Get("/actors/Ode%20Lind");

        IsLight(whole);
        foreach (string part in new[] { "positions", "wordings" })
            Html.Links(whole).ShouldContain($"/actors/Ode%20Lind?part={part}");
        (await large.Desk.Ask("/actors/Ode%20Lind?part=ends")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        IsLight(await large.Desk.Get("/actors/Ode%20Lind?page=2"));
    }

    [Fact]
    public async Task Actor_WordingsAlone_AreAllOverTheirPages()
    {
        var text = new StringBuilder();
        for (int page = 1; page <= 18; page++)
        {
            string one = await large.Desk.Get(FormattableString.Invariant($"/actors/Ode%20Lind?part=wordings&page={page}"));
            IsLight(one);
            text.Append(Content(one));
        }

        Regex.Matches(text.ToString(), "said-([0-9]+)\\b").Select(m => m.Groups[1].Value).Distinct().Count().ShouldBe(Papers);
    }

    [Fact]
    public async Task Actor_PositionsAlone_AreOnAllClaims()
    {
        string text = "";
        for (int page = 1; page <= 3; page++)
        {
            string one = await large.Desk.Get(FormattableString.Invariant($"/actors/Ode%20Lind?part=positions&page={page}"));
            IsLight(one);
            text += one;
        }

        for (int i = 1; i < Claims; i++)
            Html.Links(text).ShouldContain("/claims/c" + i.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Wordings_OfOneHappeningThatHundredsName_AreAllOverTheirPages()
    {
        var text = new StringBuilder();
        for (int page = 1; page <= 7; page++)
        {
            string one = await large.Desk.Get(FormattableString.Invariant($"/wordings?of=h1&page={page}"));
            IsLight(one);
            text.Append(Content(one));
        }

        Regex.Matches(text.ToString(), "Paper ([0-9]+)<").Select(m => m.Groups[1].Value).Distinct().Count().ShouldBe(Papers);
    }

    private static void IsLight(string html)
    {
        Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(MostBytes);
        html.Split('<').Count(part => part.Length > 0 && char.IsAsciiLetter(part[0])).ShouldBeLessThan(MostElements);
    }

    private static string Content(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
}
