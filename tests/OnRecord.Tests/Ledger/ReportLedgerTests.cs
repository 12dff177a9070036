using System.Globalization;
using OnRecord.Ledger;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Tests.Ledger;

/// <summary>The contract of a ledger that is kept: how it came to be leaves no trace.</summary>
public sealed class ReportLedgerTests
{
    private static readonly string[] Words =
    [
        "harbour",
        "lease",
        "submarine",
        "minister",
        "refused",
        "granted",
        "navy",
        "pilot",
        "wharf",
        "tariff",
        "crane",
        "strike",
    ];

    private static readonly Lazy<GistReader> Gists = new(() => new GistReader(WordVectors.Load(ModelManifest.Read(ModelFiles.DefaultDirectory))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void EnterAndRemove_AnyOrderAndRemovals_SameClaimsAsARebuild(int seed)
    {
        var random = new Random(seed);
        ReportRecord[] reports = [.. Enumerable.Range(0, 40).Select(i => Report(i, random))];
        ReportLedger kept = Empty();
        foreach (int step in Enumerable.Range(0, 160))
        {
            ReportRecord report = reports[random.Next(reports.Length)];
            if (random.Next(3) == 0)
                kept.Remove(report.Report.Id);
            else
                kept.Enter([report]);
            if (random.Next(2) == 0)
                kept.Settle();
        }

        ReportLedger rebuilt = Empty();
        HashSet<string> held = [.. kept.Reports.Select(r => r.Sheet.Id)];
        foreach (ReportRecord report in reports.Where(r => held.Contains(r.Report.Id)).OrderBy(_ => random.Next()))
            rebuilt.Enter([report]);

        Written(kept).ShouldBe(Written(rebuilt));
        Written(kept).ShouldContain(line => line.Contains(';'), "some claim should have several wordings, or the test tells nothing");
    }

    [Fact]
    public void Enter_KnownReportAgain_NothingChanges()
    {
        var random = new Random(9);
        ReportRecord[] reports = [.. Enumerable.Range(0, 12).Select(i => Report(i, random))];
        ReportLedger ledger = Empty();
        foreach (ReportRecord report in reports)
            ledger.Enter([report]);
        List<string> before = Written(ledger);

        ledger.Enter([reports[5]]);

        Written(ledger).ShouldBe(before);
    }

    [Fact]
    public void Settle_CancelledOnTheWay_GoesOnFromThere()
    {
        var random = new Random(11);
        ReportRecord[] reports = [.. Enumerable.Range(0, 30).Select(i => Report(i, random))];
        ReportLedger ledger = Empty(),
            rebuilt = Empty();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        foreach (ReportRecord report in reports)
        {
            ledger.Enter([report]);
            Should.Throw<OperationCanceledException>(() => ledger.Settle(cancelled.Token));
        }

        foreach (ReportRecord report in reports)
            rebuilt.Enter([report]);

        Written(ledger).ShouldBe(Written(rebuilt));
    }

    [Fact]
    public void Remove_UnknownReport_NothingChanges()
    {
        ReportLedger ledger = Empty();
        ledger.Enter([Report(1, new Random(1))]);
        List<string> before = Written(ledger);

        ledger.Remove("never seen");

        Written(ledger).ShouldBe(before);
    }

    private static readonly PairRelation[] Told = [PairRelation.Same, PairRelation.Opposed, PairRelation.Doubt];

    private static ReportLedger Empty() =>
        new(Gists.Value, new StubJudge(Judge, Screen), new LedgerLimits { MostSharers = 12, Screen = [(0, 0.1), (12, 0.2), (18, 0.3), (24, 0.5)] });

    /// <summary>As little to be foreseen from the verdict as can be.</summary>
    private static double Screen(Held a, Held b) => ((a.Gist.Fingerprint ^ b.Gist.Fingerprint) >> 7) % 1000 / 1000.0;

    /// <summary>As fickle as a judge can be, and yet a function of the two wordings alone.</summary>
    private static PairVerdict Judge(Held a, Held b)
    {
        var hash = new KeyHash();
        hash.Add(Math.Min(a.Gist.Fingerprint, b.Gist.Fingerprint));
        hash.Add(Math.Max(a.Gist.Fingerprint, b.Gist.Fingerprint));
        double certainty = (hash.Value >> 11) % 1000 / 1000.0;
        return new PairVerdict(Told[hash.Value % 3], certainty);
    }

    private static List<string> Written(ReportLedger ledger) =>
        [
            .. ledger.Clusters.Select(cluster =>
                string.Join(
                    "; ",
                    cluster.Members.Select(m =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{string.Join(',', m.Node.Held.Select(h => h.Key))} {m.Opposite} {m.Doubts} {m.Certainty:F6}"
                        )
                    )
                )
                + " ~ "
                + string.Join(',', ledger.PossiblySame(cluster).Select(c => c.Members[0].Node.Key))
            ),
        ];

    private static ReportRecord Report(int number, Random random)
    {
        string[] sentences = [.. Enumerable.Range(0, 4).Select(_ => string.Join(' ', Enumerable.Range(0, 5).Select(_ => Words[random.Next(Words.Length)])))];
        string text = string.Join(". ", sentences);
        int at = 0;
        return new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = $"r{number}",
                Source = $"r{number}.txt",
                Text = text,
                Body = [new TextSpan(0, text.Length)],
            },
            Propositions =
            [
                .. sentences.Select(
                    (sentence, i) =>
                    {
                        var span = new TextSpan(at, at + sentence.Length);
                        at = span.End + 2;
                        return new PropositionEntry
                        {
                            Id = $"p{i}",
                            Span = span,
                            Text = sentence,
                            Predicate = sentence.Split(' ')[0],
                        };
                    }
                ),
            ],
        };
    }
}
