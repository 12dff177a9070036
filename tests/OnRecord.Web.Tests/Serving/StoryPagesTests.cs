using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Tests.Serving;

/// <summary>Pages that set reports beside each other.</summary>
public sealed class StoryPagesTests : IAsyncLifetime
{
    private readonly HandBuilt _early = new("early.txt", "Six are missing, the coastguard said. The ferry sank.")
    {
        Outlet = "Sound Wire",
        Published = new DateOnly(2033, 6, 1),
    };

    private readonly HandBuilt _late = new("late.txt", "Four are missing. The coastguard denied that the ferry sank.")
    {
        Outlet = "Isle Mail",
        Published = new DateOnly(2033, 6, 3),
    };

    private readonly HandBuilt _nameless = new("nameless.txt", "The ferry did sink, the harbour wrote.") { Published = new DateOnly(2033, 6, 4) };

    private readonly OpenDesk _desk = new();

    [Fact]
    public async Task Story_Matrix_TellsWhoseStanceEachReportHas()
    {
        string html = await _desk.Get("/stories/t1");

        string table = Html.Text(html[html.IndexOf("class=\"matrix\"", StringComparison.Ordinal)..]);
        table.ShouldContain("itself asserts it");
        table.ShouldContain("coastguard denies it");
        html.ShouldNotContain("<article class=\"claim\"");
    }

    [Fact]
    public async Task Claim_OwnVoiceOfAReportWithoutAnOutlet_IsNoUnknownSpeaker()
    {
        string html = Html.Text(await _desk.Get("/claims/c1"));

        html.ShouldContain("the report nameless.txt asserts it");
        html.ShouldNotContain("speaker unknown");
    }

    [Fact]
    public async Task Figures_Series_IsAPictureWithItsTableAndClashes()
    {
        string html = await _desk.Get("/figures");

        html.ShouldContain("<svg role=\"img\"");
        html.ShouldContain("class=\"clash\"");
        string text = Html.Text(html);
        text.ShouldContain("1 June 2033: 6, coastguard; 3 June 2033: at most 4, Isle Mail.");
        text.ShouldContain("cannot be so with");
    }

    public Task InitializeAsync()
    {
        HandBuilt early = _early
            .Actor("a1", "coastguard", ActorKind.Organisation, mentions: "coastguard")
            .Says("s1", Act.Assert, "the coastguard", ["a1"], "said", ["Six are missing"]);
        HandBuilt late = _late
            .Actor("a1", "coastguard", ActorKind.Organisation, mentions: "coastguard")
            .Says("s1", Act.Deny, "The coastguard", ["a1"], "denied", ["that the ferry sank"]);
        _desk.Store.Add(early.Record(), early.Bytes);
        _desk.Store.Add(late.Record(), late.Bytes);
        _desk.Store.Add(_nameless.Record(), _nameless.Bytes);
        _desk.Ledger = new LedgerRecord
        {
            Claims =
            [
                new ClaimEntry
                {
                    Id = "c1",
                    Text = "the ferry sank",
                    Status = ClaimStatus.Disputed,
                    Certainty = 0.9,
                    Positions =
                    [
                        Position(early, null, "The ferry sank", "Sound Wire", Stance.Asserts),
                        Position(late, "s1", "the ferry sank", "coastguard", Stance.Denies),
                        Position(_nameless, null, "The ferry did sink", null, Stance.Asserts),
                    ],
                },
            ],
            Series =
            [
                new SeriesEntry
                {
                    Id = "n1",
                    About = "missing",
                    Unit = "person",
                    Points =
                    [
                        new SeriesPointEntry(late.Id, null, late.Span("Four"), 4, Day(3), null) { Relation = FigureRelation.AtMost },
                        new SeriesPointEntry(early.Id, "s1", early.Span("Six"), 6, Day(1), "coastguard"),
                    ],
                    Contradictions =
                    [
                        [0, 1],
                    ],
                },
            ],
            Stories = [new StoryEntry { Id = "t1", Reports = [early.Id, late.Id, _nameless.Id] }],
        };
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    private static When Day(int day) => When.Day(new DateOnly(2033, 6, day), TimeBasis.Explicit);

    private PositionEntry Position(HandBuilt report, string? statement, string words, string? actor, Stance stance) =>
        new()
        {
            Report = report.Id,
            Source = report == _nameless ? "nameless.txt" : "told.txt",
            Statement = statement is null ? (OnRecord.Records.Ids.StatementId?)null : new(statement),
            Span = report.Span(words),
            Actor = actor,
            Stance = stance,
        };
}
