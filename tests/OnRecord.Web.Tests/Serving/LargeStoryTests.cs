using System.Globalization;
using System.Net;
using System.Text;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

/// <summary>A story that many reports tell: its page stays one that can be read, and what it leaves out is one link away.</summary>
public sealed class LargeStoryTests : IAsyncLifetime
{
    private const int Papers = 120,
        Disputes = 60,
        Losses = 30;

    private const int MostBytes = 60 * 1024;

    private readonly OpenDesk _desk = new();

    [Fact]
    public async Task Story_ToldByMany_IsLightAndLeadsToAllOfEachPart()
    {
        string whole = await _desk.Get("/stories/t1");

        Encoding.UTF8.GetByteCount(whole).ShouldBeLessThan(MostBytes);
        foreach (string part in new[] { "reports", "sideBySide", "wordings", "figures", "claims", "events" })
        {
            Html.Links(whole).ShouldContain($"/stories/t1?part={part}");
            string first = await _desk.Get($"/stories/t1?part={part}");
            Encoding.UTF8.GetByteCount(first).ShouldBeLessThan(MostBytes);
            Html.Links(first).ShouldContain("/stories/t1");
        }
    }

    [Theory]
    [InlineData("reports", Papers, "Paper ")]
    [InlineData("claims", Disputes, "/claims/c")]
    [InlineData("events", Losses, "/events/h")]
    [InlineData("figures", Losses, "series-n")]
    public async Task Story_PartAlone_HoldsEverythingOverItsPages(string part, int all, string mark)
    {
        string text = "";
        for (int page = 1; page <= 20; page++)
            text += await _desk.Get(FormattableString.Invariant($"/stories/t1?part={part}&page={page}"));

        for (int i = 0; i < all; i++)
            (text.Contains($"{mark}{Number(i)}\"", StringComparison.Ordinal) || text.Contains($"{mark}{Number(i)}<", StringComparison.Ordinal)).ShouldBeTrue(
                $"{mark}{Number(i)}"
            );
    }

    [Theory]
    [InlineData("reports", Papers)]
    [InlineData("claims", Disputes)]
    [InlineData("events", Losses * Papers)]
    [InlineData("figures", Losses * Papers)]
    public async Task Story_TwinOfAPart_HoldsAllItsRows(string part, int rows)
    {
        string csv = await _desk.Get($"/stories/t1.csv?part={part}"),
            ndjson = await _desk.Get($"/stories/t1.ndjson?part={part}");

        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(rows + 1);
        ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(rows);
    }

    [Fact]
    public async Task Story_UnknownPart_SaysWhichThereAre()
    {
        using HttpResponseMessage answer = await _desk.Ask("/stories/t1?part=ends");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Html.Text(await answer.Content.ReadAsStringAsync()).ShouldContain("reports, sideBySide, wordings, figures, claims, events");
    }

    [Fact]
    public async Task Event_ToldByMany_HoldsEveryTellingOverItsPages()
    {
        string list = await _desk.Get("/events"),
            alone = "";
        for (int page = 1; page <= 3; page++)
            alone += await _desk.Get(FormattableString.Invariant($"/events/h0?page={page}"));

        Encoding.UTF8.GetByteCount(list).ShouldBeLessThan(MostBytes);
        Html.Links(list).ShouldContain("/events/h0");
        for (int i = 0; i < Papers; i++)
            alone.ShouldContain($"Paper {Number(i)}");
        (await _desk.Ask("/events/h999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Reports_OfAQuery_AreThoseAlone()
    {
        string page = await _desk.Get(Addresses.Reports("outlet:\"Paper 7\"")),
            csv = await _desk.Get(Addresses.Twin(Addresses.Reports("outlet:\"Paper 7\""), "csv"));

        Html.Text(page).ShouldContain("1 report for this query");
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        Html.Text(await _desk.Get("/reports?q=outlet:nobody")).ShouldContain("Nothing matches");
    }

    [Fact]
    public async Task Figures_OfMany_AreLightAndLeadToAllValues()
    {
        string list = await _desk.Get("/figures"),
            alone = "";
        for (int page = 1; page <= 3; page++)
            alone += await _desk.Get(FormattableString.Invariant($"/figures/n0?page={page}"));

        Encoding.UTF8.GetByteCount(list).ShouldBeLessThan(MostBytes);
        Html.Links(list).ShouldContain("/figures/n0");
        for (int i = 0; i < Papers; i++)
            alone.ShouldContain($"Paper {Number(i)}");
        (await _desk.Ask("/figures/n999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/stories", 1, 1)]
    [InlineData("/events", Losses * Papers, Losses)]
    [InlineData("/events/h1", Papers, 1)]
    [InlineData("/figures", Losses * Papers, Losses)]
    [InlineData("/figures/n1", Papers, 1)]
    [InlineData("/wordings", Losses * Papers, Losses)]
    public async Task Twins_OfTables_HoldAllRows(string page, int rows, int items)
    {
        string csv = await _desk.Get(Addresses.Twin(page, "csv")),
            ndjson = await _desk.Get(Addresses.Twin(page, "ndjson")),
            feed = await _desk.Get(Addresses.Twin(page, "rss"));

        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(rows + 1);
        ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(rows);
        ndjson.ShouldStartWith("{\"schema\":\"onrecord-");
        feed.Split("<item>").Length.ShouldBe(items + 1);
    }

    public Task InitializeAsync()
    {
        HandBuilt[] reports = [.. Enumerable.Range(0, Papers).Select(Report)];
        _desk.Ledger = new LedgerRecord
        {
            Claims = [.. Enumerable.Range(0, Disputes).Select(i => Claim(i, reports))],
            Events = [.. Enumerable.Range(0, Losses).Select(i => Event(i, reports))],
            Series = [.. Enumerable.Range(0, Losses).Select(i => Series(i, reports))],
            Stories = [new StoryEntry { Id = "t1", Reports = [.. reports.Select(r => r.Id)] }],
        };
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(int report) => report % 2 == 0 ? "sinking" : "loss";

    private HandBuilt Report(int number)
    {
        string word = Word(number);
        HandBuilt report = new($"{Number(number)}.txt", $"The {word} of the ferry {Number(number)} took 7 lives.")
        {
            Outlet = "Paper " + Number(number),
            Published = new DateOnly(2033, 6, 1).AddDays(number),
        };
        _desk.Store.Add(
            report.Record([
                .. Enumerable
                    .Range(0, Losses)
                    .Select(i => new EventEntry
                    {
                        Id = "e" + Number(i),
                        Type = "ACCIDENT",
                        Trigger = report.Span(word),
                        Realis = Realis.Actual,
                    }),
            ]),
            report.Bytes
        );
        return report;
    }

    private static ClaimEntry Claim(int number, HandBuilt[] reports) =>
        new()
        {
            Id = "c" + Number(number),
            Text = "the ferry took seven lives, by count " + Number(number),
            Status = ClaimStatus.Disputed,
            Certainty = 0.9,
            Positions =
            [
                .. reports.Select(
                    (report, i) =>
                        new PositionEntry
                        {
                            Report = report.Id,
                            Source = "told.txt",
                            Span = report.Span("took 7 lives"),
                            Actor = "Paper " + Number(i),
                            Stance = i % 2 == 0 ? Stance.Asserts : Stance.Denies,
                        }
                ),
            ],
        };

    private static HappeningEntry Event(int number, HandBuilt[] reports) =>
        new()
        {
            Id = "h" + Number(number),
            Type = "ACCIDENT",
            Tellings = [.. reports.Select((report, i) => new TellingEntry(report.Id, $"{Number(i)}.txt", "e" + Number(number), report.Span(Word(i))))],
        };

    private static SeriesEntry Series(int number, HandBuilt[] reports) =>
        new()
        {
            Id = "n" + Number(number),
            About = "lives " + Number(number),
            Points =
            [
                .. reports.Select(
                    (report, i) =>
                        new SeriesPointEntry(report.Id, null, report.Span("7"), 7 + i, When.Day(new DateOnly(2033, 6, 1).AddDays(i), TimeBasis.Explicit), null)
                ),
            ],
        };
}
