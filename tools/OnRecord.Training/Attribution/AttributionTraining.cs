using System.Diagnostics;
using OnRecord.Attribution;
using OnRecord.Language;

namespace OnRecord.Training.Attribution;

public static class AttributionTraining
{
    public static int Run(string corpora, int limit, string what)
    {
        var watch = Stopwatch.StartNew();
        List<AttributionExample> train = Load(corpora, "train", limit), dev = Load(corpora, "dev", int.MaxValue);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:f0}s read {train.Count} {train.Sum(e => e.Statements.Count)} statements");
        Oracle(dev);
        var trainer = new AttributionTrainer(train, 17);
        var outer = trainer.TrainCues(true, 4, 0.15f, 20);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:f0}s outermost");
        var cues = what.Contains('c', StringComparison.Ordinal) ? trainer.TrainCues(false, 4, 0.15f, 20) : outer;
        var extents = trainer.TrainExtents(4, 0.15f, 19);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:f0}s extents");
        var sources = trainer.TrainSources(4, 0.15f, 20);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:f0}s sources");
        var contents = trainer.TrainContents(4, 0.15f, 21);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:f0}s contents");
        var model = new AttributionModel(cues, outer, extents, sources, contents);
        Given(model, dev);
        foreach (float threshold in new[] { 0.35f, 0.42f, 0.5f }) Console.WriteLine($"{threshold}: {Whole(model, dev, threshold)}");
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:f0}s");
        return 0;
    }

    private static AttributionScore Whole(AttributionModel model, List<AttributionExample> dev, float threshold)
    {
        var score = new AttributionScore();
        foreach (AttributionExample example in dev)
        {
            var finder = new CandidateFinder(model, example.Passage);
            var all = new TokenRange(0, example.Passage.Count);
            List<TokenRange> cues = [], sources = [], contents = [];
            for (int t = 0; t < example.Passage.Count; t++)
            {
                if (finder.Probabilities(t).Outermost < threshold) continue;
                TokenRange cue = finder.Cue(t);
                TokenRange? source = finder.Source(t, cue, all);
                cues.Add(cue);
                if (source is { } s) sources.Add(s);
                contents.AddRange(finder.Content(t, cue, source, all));
            }

            score.Add(0, sources, example.Statements.Where(s => s.Source is not null).Select(s => s.Source!.Value));
            score.Add(1, cues, example.Statements.Select(s => s.Cue));
            score.Add(2, contents, example.Statements.SelectMany(s => s.Content));
        }

        return score;
    }

    private static void Given(AttributionModel model, List<AttributionExample> dev)
    {
        int n = 0, cue = 0, source = 0, content = 0, contentPredicted = 0;
        foreach (AttributionExample example in dev)
        {
            var finder = new CandidateFinder(model, example.Passage);
            var all = new TokenRange(0, example.Passage.Count);
            foreach (TokenStatement s in example.Statements)
            {
                n++;
                if (finder.Cue(s.Key) == s.Cue) cue++;
                TokenRange? found = finder.Source(s.Key, s.Cue, all);
                if (found == s.Source) source++;
                if (finder.Content(s.Key, s.Cue, s.Source, all).SequenceEqual(s.Content.Order())) content++;
                if (finder.Content(s.Key, s.Cue, found, all).SequenceEqual(s.Content.Order())) contentPredicted++;
            }
        }

        Console.WriteLine($"given the key: cue {100.0 * cue / n:f1}; given the cue: source {100.0 * source / n:f1}, content (gold source) {100.0 * content / n:f1}, content {100.0 * contentPredicted / n:f1}");
    }

    private static void Oracle(List<AttributionExample> dev)
    {
        int n = 0, cue = 0, source = 0, sources = 0, pieces = 0, reach = 0, pairs = 0;
        foreach (AttributionExample example in dev)
        {
            foreach (TokenStatement s in example.Statements)
            {
                n++;
                if (CueExtent_Has(example, s)) cue++;
                if (s.Source is { } gold)
                {
                    sources++;
                    if (OnRecord.Attribution.Features.SourceFeatures.Candidates(example.Passage, s.Cue).Contains(gold)) source++;
                }

                var field = new ContentField(example.Passage, s.Key, s.Cue, s.Source);
                pairs += field.Starts.Count * field.Ends.Count / 2;
                foreach (TokenRange piece in s.Content)
                {
                    pieces++;
                    if (field.Starts.Contains(piece.Start) && field.Ends.Contains(piece.End)) reach++;
                }
            }
        }

        Console.WriteLine($"reach: cue {100.0 * cue / n:f1} source {100.0 * source / sources:f1} content {100.0 * reach / pieces:f1}, {pairs / n} pairs a cue");
    }

    private static bool CueExtent_Has(AttributionExample example, TokenStatement s) => OnRecord.Attribution.Features.CueExtent.Candidates(example.Passage, s.Key).Contains(s.Cue);

    private static List<AttributionExample> Load(string corpora, string split, int limit)
    {
        PolnearArticle[] articles = [.. PolnearArticle.ReadAll(Path.Combine(corpora, "polnear", split)).Take(limit)];
        var texts = articles.ToDictionary(a => a.Name, a => a.Text);
        Dictionary<string, Syntax> layer = CoreNlpLayer.Read(Path.Combine(corpora, "polnear", split + ".corenlp.conll.gz"), texts);
        return [.. articles.Where(a => layer.ContainsKey(a.Name)).Select(a => new AttributionExample(a, layer[a.Name]))];
    }
}
