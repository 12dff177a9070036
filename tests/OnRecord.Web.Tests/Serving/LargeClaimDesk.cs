using System.Globalization;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>A desk over a record in which hundreds speak to one claim, and one says one thing hundreds of times.</summary>
public sealed class LargeClaimDesk : IAsyncLifetime
{
    internal const int Papers = 360,
        Claims = 45;

    public OpenDesk Desk { get; } = new(new DeskOptions { Port = 0, Author = "Ivo Hale" });

    public Task InitializeAsync()
    {
        HandBuilt[] reports = [.. Enumerable.Range(0, Papers).Select(Report)];
        HandBuilt[] silent =
        [
            .. Enumerable
                .Range(0, Papers / 2)
                .Select(i => new HandBuilt($"silent{Number(i)}.txt", $"Nothing of it in {Number(i)}.") { Outlet = "Silent Paper " + Number(i) }),
        ];
        foreach (HandBuilt report in silent)
            Desk.Store.Add(report.Record(), report.Bytes);
        Desk.Ledger = new LedgerRecord
        {
            Claims = [Large(reports), .. Enumerable.Range(1, Claims - 1).Select(i => Small(i, reports))],
            Stories = [new StoryEntry { Id = "t1", Reports = [.. reports.Concat(silent).Select(r => r.Id)] }],
            Quotations =
            [
                new QuotationEntry
                {
                    Speaker = "Ode Lind",
                    Relation = QuotationRelation.Altered,
                    Variants = [.. reports.Select((r, i) => new VariantEntry(r.Id, "pier", r.Span("said-" + Number(i))))],
                },
            ],
            Events =
            [
                new HappeningEntry
                {
                    Id = "h1",
                    Type = "ACCIDENT",
                    Tellings = [.. reports.Select((r, i) => new TellingEntry(r.Id, "pier", "e1", r.Span(Word(i))))],
                },
            ],
        };
        return Desk.InitializeAsync();
    }

    public Task DisposeAsync() => Desk.DisposeAsync();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(int report) => report % 2 == 0 ? "collapse" : "ruin";

    private HandBuilt Report(int number)
    {
        string n = Number(number);
        HandBuilt report = new HandBuilt(
            $"{n}.txt",
            $"The {Word(number)} of the pier. Ode Lind said that it was said-{n}. A keeper by-{n} said so, as step-{n} shows."
        )
        {
            Outlet = "Paper " + n,
            Published = new DateOnly(2033, 1, 1).AddDays(number),
        }
            .Actor("a1", "Ode Lind", ActorKind.Person, mentions: "Ode Lind")
            .Says("s1", Act.Assert, "Ode Lind", ["a1"], "said that", ["said-" + n]);
        Desk.Store.Add(
            report.Record([
                new EventEntry
                {
                    Id = "e1",
                    Type = "ACCIDENT",
                    Trigger = report.Span(Word(number)),
                    Realis = Realis.Actual,
                },
            ]),
            report.Bytes
        );
        return report;
    }

    private static ClaimEntry Large(HandBuilt[] reports) =>
        new()
        {
            Id = "c0",
            Text = "the pier fell by itself",
            Status = ClaimStatus.Disputed,
            Certainty = 0.9,
            Possibly = [.. Enumerable.Range(1, Claims - 1).Select(i => new Records.Ids.ClaimId("c" + Number(i)))],
            Positions =
            [
                .. reports.Select(
                    (r, i) =>
                        new PositionEntry
                        {
                            Report = r.Id,
                            Source = "pier",
                            Span = r.Span("by-" + Number(i)),
                            Actor = "keeper by-" + Number(i),
                            Certainty = 0.9,
                            Stance = (i % 4) switch
                            {
                                0 or 1 => Stance.Asserts,
                                2 => Stance.Denies,
                                _ => Stance.Reports,
                            },
                        }
                ),
            ],
            Roots =
            [
                .. reports.Take(Papers / 2).Select((r, i) => new RootEntry { Actor = "root-" + Number(i), Reports = [.. reports.Take(50).Select(o => o.Id)] }),
            ],
            Origins = new OriginsEntry(
                1,
                Papers / 2,
                [.. reports.Take(Papers / 2).Select((r, i) => new OriginLinkEntry("from-" + Number(i), "to-" + Number(i), r.Id, r.Span("step-" + Number(i))))]
            ),
        };

    private static ClaimEntry Small(int number, HandBuilt[] reports) =>
        new()
        {
            Id = "c" + Number(number),
            Text = "the pier was old, by count " + Number(number),
            Status = ClaimStatus.Alleged,
            Certainty = 0.9,
            Positions =
            [
                .. reports
                    .Skip(number)
                    .Take(8)
                    .Select(r => new PositionEntry
                    {
                        Report = r.Id,
                        Source = "pier",
                        Statement = "s1",
                        Span = r.Span("Ode Lind"),
                        Actor = "Ode Lind",
                        Stance = Stance.Asserts,
                    }),
            ],
        };
}
