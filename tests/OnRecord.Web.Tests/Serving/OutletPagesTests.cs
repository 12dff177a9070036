using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>The pages of outlets, and what their reports do not say of themselves.</summary>
public sealed partial class OutletPagesTests : IAsyncLifetime
{
    private const string Text = "Seven boats were lost off Sel. Mayor Ode Lind said that the pier had held.";

    private readonly OpenDesk _desk = new(new DeskOptions { Port = 0, Author = "Ivo Hale" });

    private readonly HandBuilt _first = Storm("first.txt", "Tide Bulletin", new DateOnly(2033, 1, 4)),
        _later = Storm("later.txt", "Evening Tide Bulletin", new DateOnly(2033, 1, 6)),
        _undated = Storm("undated.txt", "Quay Post", null),
        _unsigned = Storm("unsigned.txt", null, new DateOnly(2033, 1, 5));

    [Fact]
    public async Task Outlets_EachOnce_LeadsToItsPageAndTheGaps()
    {
        string html = await _desk.Get("/outlets");

        Html.Links(html).ShouldContain("/outlets/Tide%20Bulletin");
        Html.Links(await _desk.Get("/")).ShouldContain("/outlets#gaps");
        (await _desk.Get("/outlets.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        (await _desk.Get("/outlets.ndjson?q=outlet:Quay")).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldContain("Quay Post");
        (await _desk.Get("/outlets.rss")).ShouldContain("/outlets/Quay%20Post");
        (await _desk.Ask("/outlets/Morrow%20Mail")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Outlet_OneOfTwoWithLikeNames_ShowsItsOwnReportsVoiceAndSources()
    {
        string text = Html.Text(await _desk.Get("/outlets/Tide%20Bulletin"));

        text.ShouldContain("1 report, 1 statement in them");
        text.ShouldContain("Seven boats were lost off Sel");
        text.ShouldContain("Ode Lind");
        // Whole words of its name stand in the other's.
        (await _desk.Get("/outlets/Tide%20Bulletin.ndjson"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Evening Tide Bulletin", "the text that was before in Tide Bulletin")]
    [InlineData("Tide Bulletin", "a text that was later in")]
    [InlineData("Quay Post", "which was first is not known")]
    public async Task Outlet_WithATextOfOthers_SaysWhoHadItBeforeAsFarAsDatesTell(string outlet, string told) =>
        Spaces().Replace(Html.Text(await _desk.Get(Addresses.Outlet(outlet))), " ").ShouldContain(told);

    [Theory]
    [InlineData("date", "2033-01-07", "7 January 2033")]
    [InlineData("outlet", "Morrow Mail", "Morrow Mail")]
    public async Task Gap_Stated_IsNoneAnyMoreAndTheReportSaysSo(string of, string value, string shown)
    {
        HandBuilt report = of == "date" ? _undated : _unsigned;
        string page = await _desk.Get("/gaps?of=" + of);
        string button = Button().Matches(page).Select(m => m.Groups[1].Value).Single(b => b == $"{of} {Addresses.ShortId(report.Id)}");
        (await _desk.Get($"/gaps.csv?of={of}")).ShouldContain(report.Id);

        using HttpResponseMessage answer = await _desk.Client.PostAsync(
            new Uri("/corrections", UriKind.Relative),
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    [FormSeal.Field] = Seal().Match(page).Groups[1].Value,
                    ["do"] = button,
                    ["back"] = "/gaps?of=" + of,
                    [of] = value,
                }
            )
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/gaps?of=" + of);
        (await _desk.Get($"/gaps.csv?of={of}")).ShouldNotContain(report.Id);
        string told = Html.Text(await _desk.Get(Addresses.Report(report.Id)));
        told.ShouldContain(shown);
        told.ShouldContain("Ivo Hale");
    }

    [Fact]
    public async Task Gaps_OfADeskThatOnlyReads_HaveNoForm()
    {
        var desk = new OpenDesk();
        desk.Store.Add(_undated.Record(), _undated.Bytes);
        await desk.InitializeAsync();
        string html = await desk.Get("/gaps");
        await desk.DisposeAsync();

        html.ShouldNotContain("<button type=\"submit\" name=\"do\"");
        Html.Text(html).ShouldContain("onrecord correct date");
    }

    [Fact]
    public async Task Outlet_OfManyReports_IsLight()
    {
        var desk = new OpenDesk(new DeskOptions { Port = 0, Author = "Ivo Hale" });
        for (int i = 0; i < 150; i++)
        {
            HandBuilt report = Storm(
                FormattableString.Invariant($"{i}.txt"),
                i % 3 == 0 ? null : "Tide Bulletin",
                i % 3 == 1 ? null : new DateOnly(2033, 1, 1)
            );
            desk.Store.Add(report.Record(), report.Bytes);
        }

        await desk.InitializeAsync();
        foreach (string page in new[] { "/outlets", "/outlets/Tide%20Bulletin", "/gaps?of=date", "/gaps?of=outlet" })
        {
            string html = await desk.Get(page);
            Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(60 * 1024, page);
            html.Split('<').Count(part => part.Length > 0 && char.IsAsciiLetter(part[0])).ShouldBeLessThan(600, page);
        }

        await desk.DisposeAsync();
    }

    public Task InitializeAsync()
    {
        HandBuilt[] all = [_first, _later, _undated, _unsigned];
        foreach (HandBuilt report in all)
            _desk.Store.Add(
                report.Record([
                    new EventEntry
                    {
                        Id = "e1",
                        Type = "ACCIDENT",
                        Trigger = report.Span("lost"),
                        Realis = Realis.Actual,
                    },
                ]),
                report.Bytes
            );
        _desk.Ledger = new LedgerRecord
        {
            Claims =
            [
                new ClaimEntry
                {
                    Id = "c1",
                    Text = "Seven boats were lost off Sel",
                    Status = ClaimStatus.Alleged,
                    Positions =
                    [
                        .. all.Select(report => new PositionEntry
                        {
                            Report = report.Id,
                            Source = "storm",
                            Span = report.Span("Seven boats were lost off Sel"),
                            Stance = Stance.Asserts,
                        }),
                    ],
                },
            ],
            Stories =
            [
                new StoryEntry
                {
                    Id = "t1",
                    Reports = [.. all.Select(r => r.Id)],
                    Copies =
                    [
                        [_later.Id, _first.Id],
                        [_undated.Id, _unsigned.Id],
                    ],
                },
            ],
        };
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    private static HandBuilt Storm(string source, string? outlet, DateOnly? published) =>
        new HandBuilt(source, Text + "\n" + source) { Outlet = outlet, Published = published }
            .Actor("a1", "Ode Lind", ActorKind.Person, mentions: "Ode Lind")
            .Says("s1", Act.Assert, "Mayor Ode Lind", ["a1"], "said", ["that the pier had held"]);

    [GeneratedRegex("name=\"do\" value=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Button();

    [GeneratedRegex("name=\"seal\" value=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Seal();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
