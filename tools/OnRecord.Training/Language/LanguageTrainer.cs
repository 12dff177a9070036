using System.Diagnostics;
using System.Globalization;
using OnRecord.Models.Neural;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Language;

/// <summary>Trains the network of tags, trees and names, from the start or from a checkpoint.</summary>
internal sealed class LanguageTrainer
{
    private const int Shards = 2;
    private const int LongestSentence = 100;
    private const int ReportEvery = 50;

    // The rate rises over the first steps, stays, and falls evenly over this share of all steps. A run can so be made longer from any earlier
    // checkpoint, as if it had been meant to be that long.
    private const int WarmUp = 100;
    private const float FallingShare = 0.3f;
    private const float LastRate = 0.02f;

    private readonly LanguageTraining _options;
    private readonly List<GoldSentence> _trees;
    private readonly List<GoldSentence> _names;
    private readonly NetworkShard[] _shards;
    private readonly AdamOptimizer _optimizer;
    private readonly Dice _dice;

    public LanguageTrainer(LanguageTraining options, List<GoldSentence> trees, List<GoldSentence> names, WordVectors vectors)
    {
        _options = options;
        _trees = [.. trees.Where(sentence => sentence.Count <= LongestSentence)];
        _names = [.. names.Where(sentence => sentence.Count <= LongestSentence)];
        _dice = new Dice(options.Seed);
        string[] xpos = [.. trees.SelectMany(sentence => sentence.Xpos!).Distinct().Order(StringComparer.Ordinal)];
        string[] relations = [.. trees.SelectMany(sentence => sentence.Relations!).Distinct().Order(StringComparer.Ordinal)];
        Parameters = new NetworkParameters(options.Size, xpos, relations, vectors.Dimensions, Shards, _dice);
        _shards = [.. Enumerable.Range(0, Shards).Select(shard => new NetworkShard(Parameters, vectors, shard))];
        _optimizer = new AdamOptimizer(Parameters.All);
    }

    public NetworkParameters Parameters { get; }

    /// <param name="checkpoint">Read when it exists; written again and again; null for neither.</param>
    /// <param name="exported">Called with the number of steps whenever the weights are worth looking at.</param>
    public void Train(string? checkpoint, Action<int> exported, TextWriter log)
    {
        if (checkpoint is not null && File.Exists(checkpoint))
            Checkpoint.Read(checkpoint, Parameters.All, _optimizer, _dice);
        var clock = Stopwatch.StartNew();
        float loss = 0;
        int words = 0;
        while (_optimizer.Steps < _options.Steps)
        {
            (float stepLoss, int stepWords) = Step();
            loss += stepLoss;
            words += stepWords;
            int steps = _optimizer.Steps;
            if (steps % ReportEvery == 0)
            {
                log.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"step {steps} of {_options.Steps}: loss {loss / ReportEvery:F3}, {words / clock.Elapsed.TotalSeconds:F0} words a second"
                    )
                );
                loss = 0;
            }

            if (steps % _options.ExportEvery == 0 && steps < _options.Steps)
                Save();
        }

        Save();

        void Save()
        {
            if (checkpoint is not null)
                Checkpoint.Write(checkpoint, Parameters.All, _optimizer, _dice);
            exported(_optimizer.Steps);
        }
    }

    private (float Loss, int Words) Step()
    {
        var sentences = new List<GoldSentence>();
        for (int i = 0; i < _options.TreesPerStep; i++)
            sentences.Add(Augmentation.Vary(_trees[_dice.Below(_trees.Count)], _dice));
        for (int i = 0; i < _options.NamesPerStep && _names.Count > 0; i++)
            sentences.Add(Augmentation.Vary(_names[_dice.Below(_names.Count)], _dice));
        int treeWords = sentences.Where(sentence => sentence.HasTree).Sum(sentence => sentence.Count);
        int nameWords = sentences.Where(sentence => sentence.Names is not null).Sum(sentence => sentence.Count);
        var losses = new float[Shards];
        ulong[] seeds = [.. Enumerable.Range(0, Shards).Select(_ => _dice.Next())];
        var work = new ParallelOptions { MaxDegreeOfParallelism = _options.Threads };
        Parallel.For(
            0,
            Shards,
            work,
            shard =>
            {
                GoldSentence[] part = [.. sentences.Where((_, i) => i % Shards == shard)];
                losses[shard] = _shards[shard].Learn(part, 1f / Math.Max(1, treeWords), _options.NameWeight / Math.Max(1, nameWords), new Dice(seeds[shard]));
            }
        );
        _optimizer.Step(Rate());
        return (losses.Sum(), treeWords + nameWords);
    }

    private float Rate()
    {
        int step = _optimizer.Steps;
        float rising = (step + 1f) / WarmUp,
            falling = (_options.Steps - step) / (FallingShare * _options.Steps);
        return _options.Rate * Math.Clamp(Math.Min(rising, falling), LastRate, 1);
    }
}
