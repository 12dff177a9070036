using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Tests;

/// <summary>
/// An invented affair in three reports: a leak, its denial, and a hostile one in Arabic and markup that states no date;
/// with the ledger that belongs to them, written by hand so that the pages are tested for themselves.
/// </summary>
internal static class Affair
{
    public static HandBuilt Leak { get; } =
        new HandBuilt(
            "reports/leak.txt",
            "Port of Sel sold in secret\r\n\r\nThe Sel Courier reported that officials said Norland had asked Arvenia for the port.\r\n\r\n"
                + "\"We would not wish to see it sold,\" Arvenia's envoy Ira Holm told the council, \"nor leased.\"\r\n\r\nThe ministry declined to comment.\r\nPost a Comment"
        )
        {
            Outlet = "Evening Post",
            Published = new DateOnly(2031, 3, 14),
            Headline = "Port of Sel sold in secret",
            Body =
            [
                "The Sel Courier reported that officials said Norland had asked Arvenia for the port.",
                "\"We would not wish to see it sold,\" Arvenia's envoy Ira Holm told the council, \"nor leased.\"",
                "The ministry declined to comment.",
            ],
        }
            .Actor("a1", "Sel Courier", ActorKind.Outlet, mentions: "The Sel Courier")
            .Actor("a2", "anonymous officials", ActorKind.Group, anonymous: true, mentions: "officials")
            .Actor("a3", "Norland", ActorKind.State, country: "NX", mentions: "Norland")
            .Actor("a4", "Arvenia", ActorKind.State, country: "AX", mentions: "Arvenia")
            .Actor("a5", "Ira Holm", ActorKind.Person, office: "envoy", country: "AX", mentions: "Ira Holm")
            .Actor("a6", "the ministry", ActorKind.Office, mentions: "The ministry")
            .Says("s1", Act.Report, "The Sel Courier", ["a1"], "reported", ["that officials said Norland had asked Arvenia for the port"])
            .Says("s2", Act.Assert, "officials", ["a2"], "said", ["Norland had asked Arvenia for the port"], parent: "s1", via: ["a1"])
            .Says("s3", Act.Ask, "Norland", ["a3"], "had asked", ["for the port"], parent: "s2", via: ["a1", "a2"], addressee: "Arvenia")
            .Says(
                "s4",
                Act.Assert,
                "Arvenia's envoy Ira Holm",
                ["a5"],
                "told",
                ["\"We would not wish to see it sold,\"", "\"nor leased.\""],
                addressee: "the council"
            )
            .Says("s5", Act.Silent, "The ministry", ["a6"], "declined to comment", []);

    public static HandBuilt Denial { get; } =
        new HandBuilt(
            "reports/denial.txt",
            "Arvenia did not want the port sold, it said on Monday. Norland does not seek a lease. Norland's spokesman Per Ask denied having asked for it. It was said that a sale was near.\nThe Evening Post repeated the Courier."
        )
        {
            Outlet = "Sel Gazette",
            Published = new DateOnly(2032, 5, 2),
        }
            .Actor("a1", "Arvenia", ActorKind.State, country: "AX", mentions: "Arvenia")
            .Actor("a2", "Per Ask", ActorKind.Person, office: "spokesman", country: "NX", mentions: "Per Ask")
            .Says("s1", Act.Assert, "it", ["a1"], "said", ["Arvenia did not want the port sold"], when: new DateOnly(2032, 4, 28))
            .Says("s2", Act.Deny, "Norland's spokesman Per Ask", ["a2"], "denied", ["having asked for it"])
            .Actor("a3", "Norland", ActorKind.State, country: "NX", mentions: "Norland")
            .Says("s4", Act.Deny, null, ["a3"], "does not seek", ["a lease"], negated: true)
            .Says("s3", Act.Assert, null, [], "was said", ["that a sale was near"]);

    public static HandBuilt Hostile { get; } =
        new HandBuilt(
            "reports/<b>hostile</b>.txt",
            "<script>alert('x')</script> & \"quotes\"\nقالت الوزارة إن الميناء لم يُبَع 🚢🚢 ولن يُباع.\n</mark></p><img src=x onerror=alert(1)> said the clerk."
        )
            .Actor("a1", "الوزارة", ActorKind.Organisation, mentions: "الوزارة")
            .Actor("a2", "<i>the clerk</i> AC/DC", ActorKind.Person, office: "</dd><script>", mentions: "the clerk")
            .Says("s1", Act.Deny, "الوزارة", ["a1"], "قالت", ["إن الميناء لم يُبَع 🚢🚢 ولن يُباع"])
            .Says("s2", Act.Assert, "the clerk", ["a2"], "said", ["</mark></p><img src=x onerror=alert(1)>"]);

    public static ReportRecord LeakRecord { get; } =
        Leak.Record(
            [
                new EventEntry
                {
                    Id = "e1",
                    Type = "CONSULT",
                    Mode = "meeting",
                    Trigger = Leak.Span("told"),
                    Actors = ["a5"],
                    Recipients = ["a4"],
                    Duration = "PT7H",
                    When = When.Day(new DateOnly(2031, 3, 13), TimeBasis.Relative, "report date 2031-03-14"),
                    Where = "Sel",
                    Realis = Realis.Actual,
                    Statement = "s4",
                },
            ],
            [Note.Warning(NoteCodes.UnbalancedQuotes, Leak.Span("nor"), "A mark has no partner.")]
        );

    public static LedgerRecord Ledger { get; } =
        new()
        {
            Claims =
            [
                new ClaimEntry
                {
                    Id = "c1",
                    Text = "Norland had asked Arvenia for the port",
                    Status = ClaimStatus.Disputed,
                    Outlets = 2,
                    Positions =
                    [
                        new PositionEntry
                        {
                            Report = Leak.Id,
                            Source = "reports/leak.txt",
                            Statement = "s2",
                            Span = Leak.Span("Norland had asked Arvenia for the port"),
                            Actor = "anonymous officials",
                            Stance = Stance.Asserts,
                            Via = ["Sel Courier"],
                        },
                        new PositionEntry
                        {
                            Report = Denial.Id,
                            Source = "reports/denial.txt",
                            Statement = "s2",
                            Span = Denial.Span("having asked for it"),
                            Actor = "Per Ask",
                            Stance = Stance.Denies,
                        },
                    ],
                    Roots =
                    [
                        new RootEntry
                        {
                            Actor = "anonymous officials",
                            Reports = [Leak.Id],
                            Merged =
                            [
                                new MergeEntry(
                                    "Evening Post",
                                    "Sel Courier",
                                    Denial.Id,
                                    "reports/denial.txt",
                                    Denial.Span("The Evening Post repeated the Courier.")
                                ),
                            ],
                        },
                    ],
                },
                new ClaimEntry
                {
                    Id = "c2",
                    Text = "Arvenia did not want the port sold",
                    Status = ClaimStatus.Alleged,
                    Outlets = 2,
                    Positions =
                    [
                        new PositionEntry
                        {
                            Report = Denial.Id,
                            Source = "reports/denial.txt",
                            Statement = "s1",
                            Span = Denial.Span("Arvenia did not want the port sold"),
                            Actor = "Arvenia",
                            Stance = Stance.Asserts,
                            When = When.Day(new DateOnly(2032, 4, 28), TimeBasis.Relative),
                        },
                        new PositionEntry
                        {
                            Report = Leak.Id,
                            Source = "reports/leak.txt",
                            Statement = "s4",
                            Span = Leak.Span("We would not wish to see it sold,"),
                            Actor = "Ira Holm",
                            Stance = Stance.Asserts,
                        },
                    ],
                    Roots = [new RootEntry { Actor = "Arvenia", Reports = [Leak.Id, Denial.Id] }],
                },
            ],
            Stories =
            [
                new StoryEntry
                {
                    Id = "t1",
                    Reports = [Denial.Id, Leak.Id],
                    Sources = ["reports/denial.txt", "reports/leak.txt"],
                },
            ],
            Events =
            [
                new HappeningEntry
                {
                    Id = "h1",
                    Type = "CONSULT",
                    Mode = "meeting",
                    Actors = ["Ira Holm"],
                    When = When.Day(new DateOnly(2031, 3, 13), TimeBasis.Relative),
                    Where = "Sel",
                    Duration = "PT7H",
                    Tally = new VoteTally(141, 7, 32),
                    Tellings = [new TellingEntry(Leak.Id, "reports/leak.txt", "e1", Leak.Span("told"))],
                },
            ],
            Dates =
            [
                new InferredDateEntry(
                    Hostile.Id,
                    "reports/<b>hostile</b>.txt",
                    When.Day(new DateOnly(2031, 3, 15), TimeBasis.Inferred, $"meeting dated by {Leak.Id}")
                ),
            ],
        };
}
