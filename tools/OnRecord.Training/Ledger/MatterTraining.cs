using OnRecord.Ledger;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;
using OnRecord.Vocabulary;

namespace OnRecord.Training.Ledger;

/// <summary>Teaches the model of matters on heaps whose claims are coded: every pair that the ledger would look at is an example.</summary>
/// <param name="own">The folder of affairs of our own.</param>
internal sealed class MatterTraining(string corpora, string own, string output, bool folds, string? without)
{
    /// <summary>What an example counts of which no coder said that it is none.</summary>
    private const double Uncoded = 0.15;

    /// <summary>Of the pairs of the large heap that are not one matter, one of so many is taken, and counts for all.</summary>
    private const int Thinning = 5;

    private static readonly double[] Recalls = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];

    public int Run()
    {
        ModelManifest manifest = ModelManifest.Read(output);
        var gists = new GistReader(WordVectors.Load(manifest));
        PairJudge judge = PairJudge.Load(manifest);
        var reader = OnRecordReader.Load(output);
        List<MatterExample> examples =
        [
            .. Heaps(reader).Append(GoldHeap.Claims(corpora, reader)).Where(heap => heap.Name != without).SelectMany(heap => Examples(heap, gists)),
        ];
        foreach (IGrouping<string, MatterExample> heap in examples.GroupBy(e => e.Heap))
            Say($"{heap.Key}: {heap.Count()} pairs, {heap.Count(e => e.IsOneMatter)} of one matter, {heap.Count(e => e.IsOpposed == true)} opposed");
        float[] screen = Screen(examples);
        MatterModel first = new(screen, new float[MatterFeatures.Count + 1], new float[MatterFeatures.Count + 1]);
        foreach (double least in (double[])[0.02, 0.05, 0.1, 0.15, 0.2, 0.3])
            Say($"screen {least:f2}: affairs {Kept(examples, first, least, false)}, claims {Kept(examples, first, least, true)}");
        MatterExample[] judged = [.. examples.Where(e => first.Screen(e.Values) >= new LedgerLimits().LeastScreen(0))];
        Parallel.ForEach(
            judged,
            e =>
            {
                if (judge.Describe(PropositionJudge.Side(e.A), PropositionJudge.Side(e.B)) is var (weights, facts))
                    MatterFeatures.Add(weights, facts, e.Values);
            }
        );
        if (folds)
            CrossValidate(screen, judged);
        else
            Train(screen, judged).Save(output);
        return 0;
    }

    private IEnumerable<GoldHeap> Heaps(OnRecordReader reader) =>
        new[] { Path.Combine(corpora, "affairs", "dev"), own }.SelectMany(folder => GoldHeap.Affairs(folder, reader));

    private static string Kept(List<MatterExample> examples, MatterModel model, double least, bool claims)
    {
        List<MatterExample> of = [.. examples.Where(e => e.Heap == "claims" == claims)];
        return FormattableString.Invariant(
            $"{of.Count(e => e.IsOneMatter && model.Screen(e.Values) >= least)} of {of.Count(e => e.IsOneMatter)} in {of.Where(e => model.Screen(e.Values) >= least).Sum(Copies):f0} pairs"
        );
    }

    private static void CrossValidate(float[] screen, MatterExample[] judged)
    {
        var said = new List<(MatterExample Example, double Matter, double Opposed)>();
        foreach (string heap in judged.Select(e => e.Heap).Distinct())
        {
            MatterModel model = Train(screen, [.. judged.Where(e => e.Heap != heap)]);
            said.AddRange(judged.Where(e => e.Heap == heap).Select(e => (e, model.Matter(e.Values), model.Opposed(e.Values))));
        }

        foreach (bool claims in (bool[])[false, true])
        {
            List<(MatterExample Example, double Matter, double Opposed)> of =
            [
                .. said.Where(s => s.Example.Heap == "claims" == claims).OrderByDescending(s => s.Matter),
            ];
            int all = of.Count(s => s.Example.IsOneMatter),
                next = 0;
            double right = 0,
                coded = 0,
                shown = 0;
            foreach ((MatterExample example, double matter, _) in of)
            {
                shown += Copies(example);
                if (example.IsCoded)
                    coded += Copies(example);
                if (example.IsOneMatter)
                    right++;
                if (next < Recalls.Length && right >= Recalls[next] * all)
                    Say(
                        $"{(claims ? "claims" : "affairs")} recall {Recalls[next++]:f2} of {all} at {matter:f2}: right {right / coded:f2} of the coded, {right / shown:f2} of all ({shown:f0})"
                    );
            }

            List<(MatterExample Example, double Matter, double Opposed)> sided = [.. of.Where(s => s.Example is { IsOneMatter: true, IsOpposed: not null })];
            foreach (double sure in (double[])[0.5, 0.6, 0.7, 0.8, 0.9])
            {
                var taken = sided.Where(s => Math.Max(s.Opposed, 1 - s.Opposed) >= sure).ToList();
                Say(
                    $"direction, surer than {sure:f1}: {taken.Count} of {sided.Count}, right {taken.Count(s => s.Opposed > 0.5 == s.Example.IsOpposed) / Math.Max(1.0, taken.Count):f3}; opposed said {taken.Count(s => s.Opposed > 0.5)}, right {taken.Count(s => s.Opposed > 0.5 && s.Example.IsOpposed == true)}"
                );
            }
        }
    }

    private static float[] Screen(IEnumerable<MatterExample> examples) =>
        LogisticRegression.Fit([.. examples.Select(e => (e.Values, e.IsOneMatter, Weight(e)))], MatterFeatures.Known);

    private static MatterModel Train(float[] screen, MatterExample[] judged) =>
        new(
            screen,
            LogisticRegression.Fit([.. judged.Select(e => (e.Values, e.IsOneMatter, Weight(e)))], MatterFeatures.Count),
            LogisticRegression.Fit(
                [.. judged.Where(e => e is { IsOneMatter: true, IsOpposed: not null }).Select(e => (e.Values, e.IsOpposed == true, 1.0))],
                MatterFeatures.Count
            )
        );

    private static double Weight(MatterExample e) => (e.IsCoded ? 1 : Uncoded) * Copies(e);

    private static double Copies(MatterExample e) => e.Heap == "claims" && !e.IsOneMatter ? Thinning : 1;

    private static IEnumerable<MatterExample> Examples(GoldHeap heap, GistReader gists)
    {
        var reader = new PositionReader(gists);
        Held[] held = [.. heap.Records.OrderBy(r => r.Report.Source, StringComparer.Ordinal).SelectMany(r => reader.Read(r).Held)];
        ILookup<int, GoldPosition> coded = heap
            .Positions.GroupBy(p => p.File)
            .SelectMany(file =>
                GoldPosition
                    .Nearest([.. Enumerable.Range(0, held.Length).Where(i => held[i].Sheet.Source == file.Key)], i => i, i => held[i].Span, file)
                    .SelectMany(g => g.Select(p => (g.Key, p)))
            )
            .ToLookup(x => x.Key, x => x.p);
        HashSet<ulong>[] keys = [.. held.Select(h => gists.KeysOf(h).ToHashSet())];
        for (int i = 0; i < held.Length; i++)
        {
            for (int j = i + 1; j < held.Length; j++)
            {
                Held a = held[i],
                    b = held[j];
                if (a.Gist.Fingerprint == b.Gist.Fingerprint || !keys[i].Overlaps(keys[j]))
                    continue;
                (GoldPosition X, GoldPosition Y)[] common = [.. coded[i].SelectMany(x => coded[j].Where(y => x.Claim == y.Claim).Select(y => (x, y)))];
                if (common.Length == 0 && heap.Name == "claims" && TextHash.Of(a.Key + b.Key) % Thinning != 0)
                    continue;
                var values = new float[MatterFeatures.Count];
                MatterFeatures.Describe(a, b, values);
                bool? opposed = common.Length > 0 && Points(a, common[0].X) is { } x && Points(b, common[0].Y) is { } y ? x != y : null;
                yield return new MatterExample(heap.Name, a, b, values, common.Length > 0, coded[i].Any() && coded[j].Any(), opposed);
            }
        }
    }

    /// <summary>Whether the wording speaks for the coded claim: whoever denies a wording and speaks for the claim has it worded the other way round.</summary>
    private static bool? Points(Held held, GoldPosition position) =>
        held.Stands.FirstOrDefault(s => s.Kind == StandKind.Own)?.Stance switch
        {
            Stance.Asserts or Stance.Reports => position.SpeaksFor,
            Stance.Denies or Stance.Doubts => !position.SpeaksFor,
            _ => null,
        };

    private static void Say(FormattableString what) => Console.WriteLine(FormattableString.Invariant(what));
}
