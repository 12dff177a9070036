using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Ledger.Rebuttals;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;
using OnRecord.Records;

namespace OnRecord.Training.Ledger;

/// <summary>Teaches the model of rebuttals on heaps whose claims are coded, and measures it on heaps that it is not taught by.</summary>
/// <param name="own">The folder of affairs of our own.</param>
/// <param name="marked">A folder of reports in which positions are marked, <see cref="MarkedReports"/>; null for none.</param>
/// <param name="kept">The folder of those that are only measured on; nothing is measured where it is missing.</param>
internal sealed class RebuttalTraining(string corpora, string own, string? marked, string kept, string output, bool folds, string? without)
{
    private const double OneCoded = 0.5,
        NoneCoded = 0.3;

    private static readonly double[] Limits = [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8];

    public int Run()
    {
        ModelManifest manifest = ModelManifest.Read(output);
        var gists = new GistReader(WordVectors.Load(manifest));
        PairJudge judge = PairJudge.Load(manifest);
        MatterModel matters = MatterModel.Load(manifest);
        var reader = OnRecordReader.Load(output);
        RebuttalExample[] Read(string folder) =>
            Directory.Exists(folder)
                ?
                [
                    .. GoldHeap
                        .Affairs(folder, reader)
                        .Where(h => h.Name != without)
                        .SelectMany(heap => Examples(heap, new PositionReader(gists), judge, matters)),
                ]
                : [];
        // Affairs are dense with disputes; in everyday news hardly a statement rejects its neighbour.
        RebuttalExample[] taught =
        [
            .. Read(Path.Combine(corpora, "affairs", "dev")),
            .. Read(own),
            .. Examples(GoldHeap.Claims(corpora, reader), new PositionReader(gists), judge, matters),
            .. marked is not null ? MarkedReports.Read(marked, reader).SelectMany(heap => Examples(heap, new PositionReader(gists), judge, matters)) : [],
        ];
        Console.WriteLine($"{taught.Length} exchanges, {taught.Count(e => e.IsRebuttal)} rebuttals");
        if (folds)
        {
            Measure(
                "folds",
                [
                    .. taught
                        .Select(e => e.Heap)
                        .Where(heap => heap != "claims")
                        .Distinct()
                        .SelectMany(heap =>
                        {
                            RebuttalModel model = Fit([.. taught.Where(e => e.Heap != heap)]);
                            return taught.Where(e => e.Heap == heap).Select(e => (e, Of(model, e)));
                        }),
                ]
            );
            RebuttalModel all = Fit(taught);
            Measure("kept apart", [.. Read(kept).Select(e => (e, Of(all, e)))]);
        }
        else
            Fit(taught).Save(output);
        return 0;
    }

    private static double Of(RebuttalModel model, RebuttalExample example) =>
        model.Screen(example.Values) < RebuttalJudge.LeastScreen ? 0 : model.Rejects(example.Values);

    private static RebuttalModel Fit(RebuttalExample[] examples) =>
        new(
            LogisticRegression.Fit([.. examples.Select(e => (e.Values, e.IsRebuttal, e.Weight))], RebuttalFeatures.Known),
            LogisticRegression.Fit([.. examples.Select(e => (e.Values, e.IsRebuttal, e.Weight))], RebuttalFeatures.Count)
        );

    private static void Measure(string name, (RebuttalExample Example, double Probability)[] said)
    {
        foreach (double limit in Limits)
        {
            RebuttalExample[] shown = [.. said.Where(s => s.Probability >= limit).Select(s => s.Example)];
            double right = shown.Count(e => e.IsRebuttal);
            FormattableString line =
                $"{name}, from {limit:f2}: {shown.Length} said, right {right / Math.Max(1, shown.Count(e => e.IsCoded)):f2} of the coded, {right / Math.Max(1, shown.Length):f2} of all; {right} of {said.Count(s => s.Example.IsRebuttal)} found";
            Console.WriteLine(FormattableString.Invariant(line));
        }
    }

    private static IEnumerable<RebuttalExample> Examples(GoldHeap heap, PositionReader reader, PairJudge judge, MatterModel matters)
    {
        foreach (ReportRecord record in heap.Records.OrderBy(r => r.Report.Source, StringComparer.Ordinal))
        {
            EnteredReport report = reader.Read(record);
            GoldPosition[] gold = [.. heap.Positions.Where(p => p.File == report.Sheet.Source)];
            ILookup<string, GoldPosition> ofHeld = GoldPosition.Nearest([.. report.Held], h => h.Key, h => h.Span, gold);
            ILookup<int, GoldPosition> ofStatement = GoldPosition.Nearest(
                [.. Enumerable.Range(0, report.Sheet.Statements.Count)],
                s => s,
                report.Sheet.ShownBy,
                gold
            );
            var examples = ExchangeReader
                .Read(report)
                .Select(x =>
                {
                    var values = new float[RebuttalFeatures.Count];
                    RebuttalFeatures.Describe(x.Exchange, x.Put, x.Reply, values);
                    return (x.Exchange, Values: values);
                })
                .ToArray();
            Parallel.ForEach(examples, x => RebuttalFeatures.Add(x.Exchange, judge, matters, x.Values));
            foreach ((Exchange exchange, float[] values) in examples)
            {
                GoldPosition[] put = [.. ofHeld[exchange.Put.Key]],
                    reply = [.. ofStatement[exchange.Reply]];
                bool rejects = put.Any(p => reply.Any(r => r.Claim == p.Claim && r.SpeaksFor is { } one && p.SpeaksFor is { } other && one != other));
                double weight =
                    rejects || put.Length > 0 && reply.Length > 0 ? 1
                    : put.Length + reply.Length > 0 ? OneCoded
                    : NoneCoded;
                yield return new RebuttalExample(heap.Name, exchange, values, rejects, weight, put.Length > 0 && reply.Length > 0);
            }
        }
    }
}
