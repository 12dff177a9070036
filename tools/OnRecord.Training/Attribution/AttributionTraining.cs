using System.Diagnostics;
using System.Globalization;
using OnRecord.Attribution;
using OnRecord.Attribution.Features;
using OnRecord.Attribution.Network;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Training.Language;

namespace OnRecord.Training.Attribution;

/// <summary>The whole way from the corpus to the model file and its scores.</summary>
internal sealed class AttributionTraining(AttributionSettings settings)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly WordVectors _vectors = WordVectors.Load(ModelManifest.Read(settings.Output));

    public int Run()
    {
        if (settings.Folds > 1)
            return CrossValidate();
        List<AttributionExample> dev = Load("dev", int.MaxValue, everyone: false);
        if (!settings.ScoreOnly)
        {
            List<AttributionExample> train = Load("train", settings.Limit, everyone: true);
            Say($"{train.Count} articles, {train.Sum(e => e.Statements.Count)} statements");
            Reach(dev);
            Train(train).Save(settings.Output);
            Say("saved; scored as saved:");
        }

        var score = new AttributionScore();
        AttributionModel model = AttributionModel.LoadProposer(ModelManifest.Read(settings.Output), _vectors);
        using (StreamWriter? records = Records())
            Score(model, dev, score, records);
        Say(score.ToString());
        Given(model, dev);
        Say("done");
        return 0;
    }

    /// <summary>Reads every training article with a model that has not seen it: settings and thresholds are chosen on these readings.</summary>
    private int CrossValidate()
    {
        List<AttributionExample> train = Load("train", settings.Limit, everyone: true);
        var score = new AttributionScore();
        using StreamWriter? records = Records();
        string[] names = [.. train.Select(e => e.Article.Name).Distinct()];
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            HashSet<string> part = [.. names.Where((_, i) => i % settings.Folds == fold)];
            AttributionModel model = Train([.. train.Where(e => !part.Contains(e.Article.Name))]);
            List<AttributionExample> held = [.. train.Where(e => part.Contains(e.Article.Name)).DistinctBy(e => e.Article.Name)];
            Score(model, held, score, records);
            Given(model, held);
            Say($"part {fold + 1} of {settings.Folds}; all so far: {score}");
        }

        return 0;
    }

    // They stay as they were measured with the weights before, until they are measured again.
    private static StatementThresholds Thresholds(string folder) =>
        ModelManifest.Read(folder) is var manifest && manifest.HasSettings(StatementThresholds.Name)
            ? manifest.Settings(StatementThresholds.Name, StatementThresholds.Read)
            : StatementThresholds.Even;

    private StreamWriter? Records() => settings.Records is { } path ? new StreamWriter(path) : null;

    private AttributionModel Train(List<AttributionExample> train)
    {
        LinearScorer? cues = null,
            outermost = null,
            extents = null,
            sources = null,
            contents = null;
        Parallel.Invoke(
            () => contents = Trainer().TrainContents(settings.Epochs, settings.Rate, 20),
            () => outermost = Trainer().TrainCues(true, settings.Epochs, settings.Rate, 19),
            () => cues = Trainer().TrainCues(false, settings.Epochs, settings.Rate, 19),
            () => sources = Trainer().TrainSources(settings.Epochs, settings.Rate, 19),
            () => extents = Trainer().TrainExtents(settings.Epochs, settings.Rate, 18)
        );
        Say("linear models learned");
        StatementNetwork network = new StatementNetworkTrainer(train, _vectors, (ulong)settings.Seed).Train(
            settings.NetworkEpochs,
            epoch => Say($"network: {epoch} of {settings.NetworkEpochs} rounds")
        );
        return new AttributionModel(cues!, outermost!, extents!, sources!, contents!, network, Thresholds(settings.Output), Judge: null);

        AttributionTrainer Trainer() => new(train, settings.Seed);
    }

    private static void Score(AttributionModel model, List<AttributionExample> examples, AttributionScore score, StreamWriter? records)
    {
        var finder = new StatementFinder(model);
        foreach (AttributionExample example in examples)
        {
            var report = PlainReport.Of(example.Article.Text, example.Article.Path);
            Statements found = finder.Find(report, example.Passage.Syntax);
            Statement[] outermost = [.. found.All.Where(s => s.Parent is null)];
            score.Add(
                0,
                outermost.Where(s => s.Source is not null).Select(s => s.Source!.Value),
                example.Statements.Where(s => s.Source is not null).Select(s => s.Source!.Value)
            );
            score.Add(1, outermost.Where(s => s.Cue is not null).Select(s => s.Cue!.Value), example.Statements.Select(s => s.Cue));
            score.Add(2, outermost.SelectMany(s => s.Content), example.Statements.SelectMany(s => s.Content));
            records?.WriteLine(BareRecord.Write(report, example.Passage.Syntax, found));
        }
    }

    /// <summary>Each part by itself, on what the annotators gave the part before it.</summary>
    private void Given(AttributionModel model, List<AttributionExample> dev)
    {
        int n = 0,
            cue = 0,
            source = 0,
            content = 0;
        foreach (AttributionExample example in dev)
        {
            var finder = new CandidateFinder(model, example.Passage);
            var all = new TokenRange(0, example.Passage.Count);
            foreach (TokenStatement s in example.Statements)
            {
                n++;
                if (finder.Cue(s.Key) == s.Cue)
                    cue++;
                if (finder.Source(s.Key, s.Cue, all) == s.Source)
                    source++;
                if (finder.Content(s.Key, s.Cue, s.Source, all).SequenceEqual(s.Content.Order()))
                    content++;
            }
        }

        Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"given the main word: cue {100.0 * cue / n:f1} %; given the cue: source {100.0 * source / n:f1} %; given both: content {100.0 * content / n:f1} %"
            )
        );
    }

    /// <summary>How much of the gold the candidates hold at all.</summary>
    private void Reach(List<AttributionExample> dev)
    {
        int cue = 0,
            source = 0,
            sources = 0,
            pieces = 0,
            content = 0,
            n = 0;
        foreach (AttributionExample example in dev)
        {
            foreach (TokenStatement s in example.Statements)
            {
                n++;
                if (CueExtent.Candidates(example.Passage, s.Key).Contains(s.Cue))
                    cue++;
                if (s.Source is { } gold)
                {
                    sources++;
                    if (SourceFeatures.Candidates(example.Passage, s.Cue).Contains(gold))
                        source++;
                }

                var field = new ContentField(new KeyField(example.Passage, s.Key), s.Cue, s.Source);
                pieces += s.Content.Count;
                content += s.Content.Count(piece => field.Starts.Contains(piece.Start) && field.Ends.Contains(piece.End));
            }
        }

        Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"within reach: cue {100.0 * cue / n:f1} %, source {100.0 * source / sources:f1} %, content {100.0 * content / pieces:f1} %"
            )
        );
    }

    private List<AttributionExample> Load(string split, int limit, bool everyone)
    {
        PolnearArticle[] articles = [.. PolnearArticle.ReadAll(Path.Combine(settings.Corpora, "polnear", split), everyone).Take(limit)];
        Dictionary<string, Syntax> layer = SyntaxLayer(split, articles);
        return [.. articles.Where(a => layer.ContainsKey(a.Name)).Select(a => new AttributionExample(a, layer[a.Name]))];
    }

    private Dictionary<string, Syntax> SyntaxLayer(string split, PolnearArticle[] articles)
    {
        if (settings.CoreNlp)
            return CoreNlpLayer.Read(
                Path.Combine(settings.Corpora, "polnear", split + ".corenlp.conll.gz"),
                articles.DistinctBy(a => a.Name).ToDictionary(a => a.Name, a => a.Text)
            );
        LanguageModel language = LanguageModel.Load(settings.Output);
        return articles.DistinctBy(a => a.Name).ToDictionary(a => a.Name, a => language.Parse(Tokenizer.Tokenize(PlainReport.Of(a.Text, a.Path))));
    }

    private void Say(string what) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds, 4:f0} s  {what}"));
}
