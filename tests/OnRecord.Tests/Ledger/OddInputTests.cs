using FsCheck;
using FsCheck.Fluent;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>Whatever a record's spans and text are, the ledger is kept, and its spans lie in the text.</summary>
public sealed class OddInputTests
{
    private static readonly string[] Pieces =
    [
        "Ruritania ",
        "asked ",
        "Sylvania ",
        "for weapons",
        ". ",
        "“",
        "”",
        "''",
        "'",
        "‘",
        "’",
        "of ",
        "accused ",
        "the allegations ",
        "are false",
        "\r\n",
        "\u00A0",
        "😀",
        "e\u0301",
        "שלום ",
        "so\u00ADft ",
        "\uD800",
        "… ",
        "[",
        "] ",
        "14 ",
        "anniversary of ",
        "On the first ",
        "invasion ",
        "repeated ",
        "statements ",
        "Herald ",
        ", ",
        "not ",
        "it",
        "\n\n",
    ];

    [Fact]
    public void Keep_RandomRecords_SpansLieInTheText() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ArrayOf(120).ToArbitrary(),
                numbers =>
                {
                    int next = 0;
                    ReportRecord[] records = [.. Enumerable.Range(0, 3).Select(i => Random(i, () => numbers[next++ % numbers.Length]))];
                    LedgerRecord ledger = new LedgerKeeper().Keep(records);
                    Dictionary<string, int> lengths = records.ToDictionary(r => r.Report.Id, r => r.Report.Text.Length);
                    return ledger.Claims.SelectMany(c => c.Positions).All(p => !p.Span.IsEmpty && p.Span.End <= lengths[p.Report])
                        && ledger.Quotations.SelectMany(q => q.Variants).All(v => !v.Span.IsEmpty && v.Span.End <= lengths[v.Report])
                        && ledger.Events.SelectMany(e => e.Tellings).All(t => t.Span.End <= lengths[t.Report])
                        && ledger.Stories.SelectMany(s => s.Reports).Order().SequenceEqual(lengths.Keys.Order());
                }
            )
            .QuickCheckThrowOnFailure();

    private static ReportRecord Random(int index, Func<int> number)
    {
        string text = string.Concat(Enumerable.Range(0, 20 + (number() % 40)).Select(_ => Pieces[number() % Pieces.Length]));
        TextSpan Span()
        {
            int a = number() % (text.Length + 1),
                b = number() % (text.Length + 8);
            return new TextSpan(Math.Min(a, b), Math.Max(a, b));
        }

        return new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = $"r{index}",
                Source = $"r{index}.txt",
                Text = text,
                Body = [new TextSpan(0, text.Length)],
            },
            Actors =
            [
                new ActorEntry
                {
                    Id = "a1",
                    Name = "Ruritania",
                    Kind = ActorKind.State,
                    Country = "R1",
                    Mentions = [Span(), Span()],
                },
                new ActorEntry
                {
                    Id = "a2",
                    Name = "Herald",
                    Kind = ActorKind.Outlet,
                    Mentions = [Span()],
                },
            ],
            Statements =
            [
                .. Enumerable
                    .Range(0, number() % 6)
                    .Select(i => new StatementEntry
                    {
                        Id = $"s{i}",
                        Parent = number() % 2 == 0 ? new StatementId($"s{number() % 6}") : (StatementId?)null,
                        Act = (Act)(number() % 18),
                        Mode = (StatementMode)(number() % 3),
                        Source = new PartyEntry(number() % 2 == 0 ? Span() : null, [$"a{1 + (number() % 3)}"]),
                        Cue = new CueEntry(Span(), "say"),
                        Content = number() % 5 == 0 ? [] : [Span()],
                    }),
            ],
            Events =
            [
                new EventEntry
                {
                    Id = "e1",
                    Type = "ASSAULT",
                    Trigger = Span(),
                    Actors = ["a1"],
                    Realis = Realis.Actual,
                    Time = Span(),
                },
            ],
        };
    }
}
