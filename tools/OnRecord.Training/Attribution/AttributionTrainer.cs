using OnRecord.Attribution;
using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Training.Attribution;

/// <summary>Trains the parts of the statement finder, each by stochastic gradient on its log-likelihood.</summary>
internal sealed class AttributionTrainer(IReadOnlyList<AttributionExample> examples, int seed)
{
    private readonly FeatureList _features = new();

    /// <summary>Which token is the main word of a cue.</summary>
    /// <param name="outermost">Whether tokens inside contents count as no cue; otherwise they are left out, since the corpus does not tell.</param>
    public LinearScorer TrainCues(bool outermost, int epochs, float rate, int bits)
    {
        var weights = new AdaptiveWeights(bits, rate);
        foreach (AttributionExample example in Shuffled(epochs, weights))
        {
            for (int t = 0; t < example.Passage.Count; t++)
            {
                if (!outermost && example.Inside[t])
                    continue;
                CueFeatures.Describe(example.Passage, t, _features);
                float probability = Logistic(weights.Scorer.Score(_features));
                float gradient = probability - (example.IsKey[t] ? 1 : 0);
                if (Math.Abs(gradient) > 0.002f)
                    weights.Step(_features.Hashes, gradient);
            }
        }

        return weights.Average();
    }

    public LinearScorer TrainExtents(int epochs, float rate, int bits)
    {
        var weights = new AdaptiveWeights(bits, rate);
        foreach (AttributionExample example in Shuffled(epochs, weights))
        {
            foreach (TokenStatement statement in example.Statements)
            {
                List<TokenRange> candidates = CueExtent.Candidates(example.Passage, statement.Key);
                int gold = candidates.IndexOf(statement.Cue);
                if (gold < 0)
                    continue;
                Rank(weights, candidates.Count, gold, i => CueExtent.Describe(example.Passage, statement.Key, candidates[i], _features));
            }
        }

        return weights.Average();
    }

    public LinearScorer TrainSources(int epochs, float rate, int bits)
    {
        var weights = new AdaptiveWeights(bits, rate);
        foreach (AttributionExample example in Shuffled(epochs, weights))
        {
            Passage p = example.Passage;
            foreach (TokenStatement statement in example.Statements)
            {
                List<TokenRange> candidates = SourceFeatures.Candidates(p, statement.Cue);
                int gold = statement.Source is { } source ? candidates.IndexOf(source) : candidates.Count;
                if (gold < 0)
                {
                    candidates.Add(statement.Source!.Value);
                    gold = candidates.Count - 1;
                    if (p.Tokens.SentenceOf(candidates[gold].Start) != p.Tokens.SentenceOf(statement.Key))
                        continue;
                }

                Rank(
                    weights,
                    candidates.Count + 1,
                    gold,
                    i =>
                    {
                        if (i == candidates.Count)
                            SourceFeatures.DescribeNone(p, statement.Key, statement.Cue, _features);
                        else
                            SourceFeatures.Describe(p, statement.Key, statement.Cue, candidates[i], _features);
                    }
                );
            }
        }

        return weights.Average();
    }

    public LinearScorer TrainContents(int epochs, float rate, int bits)
    {
        var weights = new AdaptiveWeights(bits, rate);
        foreach (AttributionExample example in Shuffled(epochs, weights))
        foreach (TokenStatement statement in example.Statements)
            ContentStep(example, statement, weights);
        return weights.Average();
    }

    private void ContentStep(AttributionExample example, TokenStatement statement, AdaptiveWeights weights)
    {
        const float Least = 1e-3f;
        ContentField field = ContentGradient.Field(example.Passage, statement);
        ContentScores scores = new ContentScores(field, field.Window).Add(weights.Scorer, _features);
        if (ContentGradient.Of(field, scores, statement.Content) is not { } gradient)
            return;
        for (int s = 0; s < field.Starts.Count; s++)
        {
            for (int e = 0; e < field.Ends.Count; e++)
                Step(
                    gradient.Pieces[s * field.Ends.Count + e],
                    () => ContentFeatures.DescribePiece(field, new PieceStart(field, field.Starts[s]), new PieceEnd(field, field.Ends[e]), _features)
                );
            Step(gradient.Starts[s], () => ContentFeatures.DescribeStart(field, field.Starts[s], _features));
            Step(gradient.Later[s], () => ContentFeatures.DescribeLater(field, field.Starts[s], _features));
        }

        for (int e = 0; e < field.Ends.Count; e++)
            Step(gradient.Ends[e], () => ContentFeatures.DescribeEnd(field, field.Ends[e], _features));
        for (int i = 0; i < gradient.Inside.Length; i++)
            Step(gradient.Inside[i], () => ContentFeatures.DescribeInside(field, field.Window.Start + i, _features));

        void Step(float by, Action describe)
        {
            if (Math.Abs(by) <= Least)
                return;
            describe();
            weights.Step(_features.Hashes, by);
        }
    }

    private void Rank(AdaptiveWeights weights, int count, int gold, Action<int> describe)
    {
        var scores = new double[count];
        double highest = double.NegativeInfinity;
        for (int i = 0; i < count; i++)
        {
            describe(i);
            scores[i] = weights.Scorer.Score(_features);
            highest = Math.Max(highest, scores[i]);
        }

        double sum = 0;
        for (int i = 0; i < count; i++)
            sum += scores[i] = Math.Exp(scores[i] - highest);
        for (int i = 0; i < count; i++)
        {
            float gradient = (float)(scores[i] / sum) - (i == gold ? 1 : 0);
            if (Math.Abs(gradient) < 0.002f)
                continue;
            describe(i);
            weights.Step(_features.Hashes, gradient);
        }
    }

    private IEnumerable<AttributionExample> Shuffled(int epochs, AdaptiveWeights weights)
    {
        var random = new Random(seed);
        AttributionExample[] order = [.. examples];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (AttributionExample example in order)
                yield return example;
            weights.EndEpoch();
        }
    }

    private static float Logistic(float score) => 1 / (1 + MathF.Exp(-score));
}
