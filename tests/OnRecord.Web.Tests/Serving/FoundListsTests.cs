using System.Text.Json;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

/// <summary>Every list takes the one query, and none passes over it in silence.</summary>
[Collection(OnAffair.Name)]
public sealed class FoundListsTests(AffairDesk affair)
{
    [Theory]
    [InlineData("about:port", "Arvenia, Norland, Sel Courier, anonymous officials")]
    [InlineData("kind:office", "the ministry")]
    [InlineData("said:denies -who:norland", "Per Ask, الوزارة")]
    [InlineData("who:nobody", "")]
    public async Task Actors_OfAQuery_AreThoseWhoMakeItsStatements(string query, string expected)
    {
        using JsonDocument page = JsonDocument.Parse(await affair.Desk.Get(Addresses.Actors(query).Replace("?", ".json?", StringComparison.Ordinal)));

        string.Join(
                ", ",
                page.RootElement.GetProperty("found")
                    .GetProperty("items")
                    .EnumerateArray()
                    .Select(a => a.GetProperty("name").GetString())
                    .Order(StringComparer.Ordinal)
            )
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData("/actors", "colour:red", "There is no field")]
    [InlineData("/actors", "who:nobody", "No statement is by anybody named")]
    [InlineData("/documents", "about:port", "none of them tells what a document says")]
    [InlineData("/documents", "since:soon", "is no date")]
    [InlineData("/wordings", "zebra", "Nothing matches")]
    [InlineData("/wordings", "who:Holm", "reports name none of them in different words")]
    [InlineData("/review", "zebra", "No statement holds")]
    [InlineData("/review", "colour:red", "There is no field")]
    public async Task List_WhereTheQueryFindsNothing_SaysWhy(string list, string query, string sentence)
    {
        string html = await affair.Desk.Get($"{list}?q={Uri.EscapeDataString(query)}");

        Html.Text(html).ShouldContain(sentence);
        html.ShouldContain($"value=\"{query}\"");
    }

    [Fact]
    public async Task Review_OfAQuery_IsThePartOfTheQueueThatItFinds()
    {
        string[] all = await Rows("/review.ndjson"),
            some = await Rows("/review.ndjson?q=outlet%3AGazette"),
            others = await Rows("/review.ndjson?q=-outlet%3AGazette");

        some.ShouldBeSubsetOf(all);
        some.Length.ShouldBeInRange(1, all.Length - 1);
        some.Intersect(others).ShouldBeEmpty();
    }

    private async Task<string[]> Rows(string address) => (await affair.Desk.Get(address)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
