using OnRecord.Attribution;
using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Text;
using OnRecord.Training.Language;

namespace OnRecord.Training.Attribution;

/// <summary>Teaches the judge on hand-coded passages: what the finder proposes inside contents there, and whether the coders have it.</summary>
internal sealed class JudgeTraining(string corpora, string output, int folds)
{
    private const int Seed = 29;
    private const int Epochs = 5;
    private const int Runs = 10;
    private const float Rate = 0.03f;
    private const int Bits = 16;

    /// <summary>The hand-coded sets that it learns from; the development set is never among them.</summary>
    private static readonly string[] Sets = ["train1", "train2", "train3"];

    /// <summary>Passages of our own writing, coded by two hands.</summary>
    private static readonly string[] Own = ["hand1", "hand2"];

    private static readonly float[] Thresholds = [0.3f, 0.4f, 0.5f, 0.6f, 0.7f];

    private readonly WordVectors _vectors = WordVectors.Load(ModelManifest.Read(output));

    public int Run()
    {
        List<JudgeExample> examples = Load();
        Say($"{examples.Count} candidates inside contents, {examples.Count(e => e.IsStatement)} of them statements");
        if (folds > 1)
            CrossValidate(examples);
        else
            Train([.. examples]).Save(output);
        return 0;
    }

    private void CrossValidate(List<JudgeExample> examples)
    {
        string[] documents = [.. examples.Select(e => e.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var judged = new List<(float Probability, bool Right)>();
        for (int fold = 0; fold < folds; fold++)
        {
            HashSet<string> held = [.. documents.Where((_, i) => i % folds == fold)];
            StatementJudge judge = Train([.. examples.Where(e => !held.Contains(e.Document))]);
            judged.AddRange(examples.Where(e => held.Contains(e.Document)).Select(e => (judge.Probability(e.Features), e.IsStatement)));
        }

        int all = judged.Count(c => c.Right);
        foreach (float threshold in Thresholds)
        {
            int shown = judged.Count(c => c.Probability >= threshold),
                right = judged.Count(c => c.Right && c.Probability >= threshold);
            Say($"at {threshold:f1}: precision {100.0 * right / Math.Max(1, shown):f1}, recall of the proposed {100.0 * right / all:f1}, shown {shown}");
        }

        Say($"log loss {-judged.Average(c => Math.Log(Math.Max(1e-6, c.Right ? c.Probability : 1 - c.Probability))):f4}");
        foreach (IGrouping<int, (float Probability, bool Right)> band in judged.GroupBy(c => (int)Math.Min(9, c.Probability * 10)).OrderBy(g => g.Key))
            Say($"said {band.Average(c => c.Probability):f2}, right {band.Average(c => c.Right ? 1.0 : 0):f2} ({band.Count()})");
    }

    /// <summary>The mean of several runs: with a few hundred examples, their order alone turns over what is close.</summary>
    private static StatementJudge Train(JudgeExample[] examples)
    {
        var mean = new float[1 << Bits];
        for (int run = 0; run < Runs; run++)
        {
            float[] learned = Learn(examples, new Random(Seed + run)).Weights;
            for (int i = 0; i < mean.Length; i++)
                mean[i] += learned[i] / Runs;
        }

        return new StatementJudge(new LinearScorer(mean));
    }

    private static LinearScorer Learn(JudgeExample[] examples, Random random)
    {
        var weights = new AdaptiveWeights(Bits, Rate);
        var judge = new StatementJudge(weights.Scorer);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (JudgeExample example in examples)
                weights.Step(example.Features.Hashes, judge.Probability(example.Features) - (example.IsStatement ? 1 : 0));
            weights.EndEpoch();
        }

        return weights.Average();
    }

    /// <summary>The candidates that the finder proposes when every proposal stands.</summary>
    private List<JudgeExample> Load()
    {
        AttributionModel model = AttributionModel.LoadProposer(ModelManifest.Read(output), _vectors);
        LanguageModel language = LanguageModel.Load(ModelManifest.Read(output));
        var examples = new List<JudgeExample>();
        IEnumerable<string> files =
        [
            .. Sets.Select(set => Path.Combine(corpora, "chains", set + ".jsonl")),
            .. Own.Select(set => Path.Combine("tools", "OnRecord.Training", "Data", "passages", set + ".jsonl")),
        ];
        foreach (ChainPassage passage in ChainPassage.ReadAll(files))
        {
            var report = PlainReport.Of(passage.Text, passage.Id);
            var p = new Passage(language.Parse(Tokenizer.Tokenize(report)));
            foreach (Draft draft in new StatementDrafter(model, p).Draft(report, StatementFinder.Live(report, p.Tokens)).Where(d => d.Parent is not null))
            {
                TextSpan cue = p.Tokens.SpanOf(draft.Cue);
                var features = new FeatureList();
                StatementJudge.Describe(p, draft, features);
                examples.Add(new JudgeExample(passage.Document, features, passage.Cues.Any(gold => gold.Overlaps(cue))));
            }
        }

        return examples;
    }

    private static void Say(FormattableString what) => Console.WriteLine(FormattableString.Invariant(what));
}
