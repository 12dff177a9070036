using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Corrections;

/// <summary>Three invented reports on a ferry, and corrections of them.</summary>
internal static class Heap
{
    public const string Sunk = "the ferry Halcyon had sunk off Morrow Point",
        Afloat = "the ferry Halcyon was never in danger";

    public static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    public static ReportRecord[] Reports { get; } =
    [
        Report("r1", "Quay Post", $"Morrow, Monday. Ilse Brandt said that {Sunk}. He declined to comment.", "Ilse Brandt", Sunk),
        Report("r2", "Tide Bulletin", $"Harbour master Piet Maan said that {Afloat}. He declined to comment.", "Piet Maan", Afloat),
        Report("r3", "Strait Courier", $"I. Brandt told us that {Sunk}, as she had said that before. He declined to comment.", "I. Brandt", Sunk),
    ];

    /// <param name="minute">After noon.</param>
    public static Correction Of(CorrectionKind kind, Anchor? target, int minute = 0, string by = "Ivo Hale") =>
        new()
        {
            Kind = kind,
            By = by,
            At = Noon.AddMinutes(minute),
            Target = target,
        };

    public static Correction Undo(Correction correction, int minute = 500) =>
        CorrectionJson.Named(Of(CorrectionKind.Undo, null, minute) with { Of = correction.Id });

    public static Anchor Statement(int report, int statement = 0) => Anchors.Of(Reports[report], Reports[report].Statements[statement]);

    public static Anchor Actor(int report) => Anchors.Of(Reports[report], Reports[report].Actors[0]);

    public static Anchor Proposition(int report) => Anchors.Of(Reports[report], Reports[report].Propositions[0]);

    /// <summary>One or two of every kind.</summary>
    public static IReadOnlyList<Correction> Catalogue()
    {
        TextQuote cue = Anchors.Quote(Reports[0].Report.Text, Span(Reports[0].Report.Text, "Brandt said"));
        Correction[] all =
        [
            Of(CorrectionKind.Accept, Statement(0), 1),
            Of(CorrectionKind.Reject, Statement(1), 2),
            Of(CorrectionKind.Accept, Statement(1), 3),
            Of(CorrectionKind.Span, Statement(0), 4) with
            {
                Bounds = new GivenBounds { Cue = cue, WithoutSource = true },
            },
            Of(CorrectionKind.Speaker, Statement(0, 1), 5) with
            {
                Speakers = [new GivenSpeaker("Ilse Brandt")],
            },
            Of(CorrectionKind.Speaker, Statement(2), 6) with
            {
                Speakers = [new GivenSpeaker("Olek Dunin", ActorKind.Person)],
            },
            Of(CorrectionKind.Speaker, Statement(2, 1), 7) with
            {
                Speakers = [],
            },
            Of(CorrectionKind.Act, Statement(1), 8) with
            {
                Act = Act.Deny,
            },
            Of(CorrectionKind.Act, Statement(1), 9) with
            {
                Act = Act.Ask,
            },
            Of(CorrectionKind.Date, Statement(0), 10) with
            {
                When = When.Day(new DateOnly(2031, 5, 30), TimeBasis.Given),
            },
            Of(CorrectionKind.Date, Anchors.Of(Reports[2]), 11) with
            {
                When = null,
            },
            Of(CorrectionKind.Outlet, Anchors.Of(Reports[0]), 21) with
            {
                Text = "Morrow Mail",
            },
            Of(CorrectionKind.SameActor, Actor(0), 12) with
            {
                Other = Actor(2),
            },
            Of(CorrectionKind.NotSameActor, Actor(2), 13) with
            {
                Other = Actor(0),
            },
            Of(CorrectionKind.SameClaim, Proposition(0), 14) with
            {
                Other = Proposition(1),
                Opposite = true,
            },
            Of(CorrectionKind.NotSameClaim, Proposition(0), 15) with
            {
                Other = Proposition(2),
            },
            Of(CorrectionKind.Origin, Statement(0), 16) with
            {
                Text = "Tide Bulletin",
            },
            Of(CorrectionKind.Hide, Statement(0, 1), 17),
            Of(CorrectionKind.Hide, Anchors.Of(Reports[1]), 18),
            Of(CorrectionKind.Label, Proposition(0), 19) with
            {
                Text = "for Sunday",
            },
            Of(CorrectionKind.Note, Anchors.Of(Reports[0]), 20) with
            {
                Text = "seen by two",
            },
        ];
        return [.. all.Select(CorrectionJson.Named)];
    }

    public static TextSpan Span(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return new TextSpan(start, start + words.Length);
    }

    public static string Bytes(CorrectedRecords corrected) => string.Join('\n', corrected.Records.Select(RecordJson.Write));

    private static ReportRecord Report(string id, string outlet, string text, string who, string what)
    {
        var record = new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = id,
                Source = id + ".txt",
                Text = text,
                Outlet = new OutletEntry(outlet, "given"),
                Published = When.Day(new DateOnly(2031, 6, 1), TimeBasis.Explicit),
                Body = [new TextSpan(0, text.Length)],
            },
            Actors =
            [
                new ActorEntry
                {
                    Id = "a1",
                    Name = who,
                    Kind = ActorKind.Person,
                    Mentions = [Span(text, who)],
                },
            ],
            Statements =
            [
                new StatementEntry
                {
                    Id = "s1",
                    Act = Act.Assert,
                    Mode = StatementMode.Indirect,
                    Commitment = Commitment.Is,
                    Source = new PartyEntry(Span(text, who), ["a1"]),
                    Cue = text.Contains("told us", StringComparison.Ordinal)
                        ? new CueEntry(Span(text, "told"), "tell")
                        : new CueEntry(Span(text, "said"), "say"),
                    Content = [Span(text, "that " + what)],
                    Confidence = 0.7,
                    When = When.Day(new DateOnly(2031, 6, 1), TimeBasis.Bounded, "date of the report"),
                },
                new StatementEntry
                {
                    Id = "s2",
                    Act = Act.Silent,
                    Mode = StatementMode.Indirect,
                    Commitment = Commitment.Refused,
                    Source = new PartyEntry(Span(text, "He"), ["a1"]),
                    Cue = new CueEntry(Span(text, "declined to comment"), "decline"),
                    Confidence = 0.6,
                },
            ],
            Propositions =
            [
                new PropositionEntry
                {
                    Id = "p1",
                    Statement = "s1",
                    Span = Span(text, what),
                    Text = what,
                    Predicate = "sink",
                    Stances = [new StanceEntry("s1", Stance.Asserts, [StanceLink.Conveys])],
                },
            ],
        };
        return ContentIds.Give(record);
    }
}
