using System.Text.Json;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

/// <summary>The interface for programs: each list answers the one query, part by part, in the shape that its description tells.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private readonly OpenDesk _desk = new();

    public static TheoryData<string, int> Lists =>
        new()
        {
            { "statements", 11 },
            { "claims", 2 },
            { "positions", 4 },
            { "actors", 9 },
            { "reports", 3 },
            { "outlets", 2 },
            { "stories", 1 },
            { "events", 1 },
            { "figures", 1 },
            { "timeline", 7 },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_EveryItem_IsAsItsSchemaSays(string kind, int count)
    {
        using JsonDocument api = JsonDocument.Parse(await _desk.Get("/api/v1/openapi.json")),
            answer = JsonDocument.Parse(await _desk.Get("/api/v1/" + kind));
        JsonElement schema = api
            .RootElement.GetProperty("components")
            .GetProperty("responses")
            .GetProperty(kind)
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema");

        new JsonShape(api.RootElement).Faults(schema, answer.RootElement).ShouldBeEmpty();
        answer.RootElement.GetProperty("kind").GetString().ShouldBe(kind);
        answer.RootElement.GetProperty("items").GetArrayLength().ShouldBe(count);
    }

    [Fact]
    public async Task State_OfARecord_SaysHowFarItIs()
    {
        await _desk.Get("/");
        using JsonDocument api = JsonDocument.Parse(await _desk.Get("/api/v1/openapi.json")),
            state = JsonDocument.Parse(await _desk.Get("/api/v1/state"));

        new JsonShape(api.RootElement)
            .Faults(api.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("state"), state.RootElement)
            .ShouldBeEmpty();
        state.RootElement.GetProperty("reports").GetInt32().ShouldBe(3);
        state.RootElement.GetProperty("shown").GetInt32().ShouldBe(3);
        state.RootElement.GetProperty("waiting").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task OpenApi_EveryPath_IsAListThatIsTestedHere()
    {
        using JsonDocument api = JsonDocument.Parse(await _desk.Get("/api/v1/openapi.json"));

        api.RootElement.GetProperty("paths")
            .EnumerateObject()
            .Select(p => p.Name["/api/v1/".Length..])
            .Except(["state"])
            .ShouldBe(Lists.Select(l => (string)l[0]!), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_GoneThroughOneByOne_GivesEveryItemOnce(string kind, int count)
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            using JsonDocument part = JsonDocument.Parse(await _desk.Get($"/api/v1/{kind}?limit=1{(after is null ? "" : "&after=" + after)}"));
            part.RootElement.GetProperty("total").GetInt32().ShouldBe(count);
            seen.Add(part.RootElement.GetProperty("items")[0].GetRawText());
            after = part.RootElement.GetProperty("next").GetString();
        } while (after is not null && seen.Count <= count);

        seen.Distinct().Count().ShouldBe(count);
    }

    [Theory]
    [InlineData("events", "who:\"Ira Holm\"", 1)]
    [InlineData("events", "who:Norland", 0)]
    [InlineData("events", "meeting", 1)]
    [InlineData("events", "when:2031-03", 1)]
    [InlineData("events", "outlet:\"Sel Gazette\"", 0)]
    [InlineData("figures", "about:crates", 1)]
    [InlineData("figures", "who:\"Per Ask\"", 1)]
    [InlineData("figures", "who:Arvenia", 0)]
    [InlineData("stories", "outlet:\"Sel Gazette\"", 1)]
    [InlineData("stories", "report:denial.txt", 1)]
    [InlineData("stories", "outlet:nobody", 0)]
    [InlineData("positions", "said:denies", 1)]
    [InlineData("positions", "claim:c2", 2)]
    [InlineData("positions", "who:\"Ira Holm\"", 1)]
    [InlineData("outlets", "said:denies who:\"Per Ask\"", 1)]
    [InlineData("outlets", "outlet:nobody", 0)]
    [InlineData("timeline", "who:\"Per Ask\"", 2)]
    [InlineData("timeline", "when:2031-03-13", 1)]
    [InlineData("timeline", "claim:c9", 0)]
    public async Task List_OfAQuery_HoldsWhatItFinds(string kind, string query, int count)
    {
        using JsonDocument answer = JsonDocument.Parse(await _desk.Get($"/api/v1/{kind}?q={Uri.EscapeDataString(query)}"));

        answer.RootElement.GetProperty("total").GetInt32().ShouldBe(count);
    }

    [Fact]
    public async Task Timeline_InOrderOfTime_AndTurnedRound()
    {
        List<string> oldest = await Days("when"),
            newest = await Days("newest");

        oldest.ShouldBe(oldest.Order(StringComparer.Ordinal));
        newest.ShouldBe(newest.OrderDescending(StringComparer.Ordinal));
        newest.ShouldNotBe(oldest);

        async Task<List<string>> Days(string sort)
        {
            using JsonDocument answer = JsonDocument.Parse(await _desk.Get("/api/v1/timeline?sort=" + sort));
            return
            [
                .. answer
                    .RootElement.GetProperty("items")
                    .EnumerateArray()
                    .Select(i => i.GetProperty("when"))
                    .Where(w => w.ValueKind != JsonValueKind.Null)
                    .Select(w => w.GetProperty("start").GetString()!),
            ];
        }
    }

    /// <summary>The same words at the address of a page and of its rows.</summary>
    [Theory]
    [InlineData("/events", "who:\"Ira Holm\"", 1)]
    [InlineData("/events", "who:Norland", 0)]
    [InlineData("/figures", "about:crates", 2)]
    [InlineData("/figures", "about:gulls", 0)]
    [InlineData("/stories", "outlet:\"Sel Gazette\"", 1)]
    [InlineData("/stories", "outlet:nobody", 0)]
    [InlineData("/timeline", "who:\"Per Ask\"", 2)]
    [InlineData("/timeline", "who:nobody", 0)]
    public async Task Page_OfAQuery_ShowsAndListsWhatItFinds(string page, string query, int rows)
    {
        string address = $"{page}?q={Uri.EscapeDataString(query)}";

        (await _desk.Get(Addresses.Twin(address, "ndjson"))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(rows);
        (await _desk.Get(address)).Contains("Nothing matches", StringComparison.Ordinal).ShouldBe(rows == 0);
    }

    public Task InitializeAsync()
    {
        _desk.AddAffair();
        _desk.Ledger = Affair.Ledger with
        {
            Series =
            [
                new SeriesEntry
                {
                    Id = "n1",
                    About = "crates on the quay",
                    Points =
                    [
                        new SeriesPointEntry(
                            Affair.Leak.Id,
                            "s4",
                            Affair.Leak.Span("sold"),
                            40,
                            When.Day(new DateOnly(2031, 3, 14), TimeBasis.Explicit),
                            "Ira Holm"
                        ),
                        new SeriesPointEntry(Affair.Denial.Id, "s2", Affair.Denial.Span("sold"), 55, null, "Per Ask"),
                    ],
                    Contradictions =
                    [
                        [0, 1],
                    ],
                },
            ],
        };
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();
}
