using OnRecord.Attribution;
using OnRecord.Attribution.Features;
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
                if (!outermost && example.Inside[t]) continue;
                CueFeatures.Describe(example.Passage, t, _features);
                float probability = Logistic(weights.Scorer.Score(_features));
                float gradient = probability - (example.IsKey[t] ? 1 : 0);
                if (Math.Abs(gradient) > 0.002f) weights.Step(_features.Hashes, gradient);
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
                if (gold < 0) continue;
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
                    if (p.Tokens.SentenceOf(candidates[gold].Start) != p.Tokens.SentenceOf(statement.Key)) continue;
                }

                Rank(weights, candidates.Count + 1, gold, i =>
                {
                    if (i == candidates.Count) SourceFeatures.DescribeNone(p, statement.Key, statement.Cue, _features);
                    else SourceFeatures.Describe(p, statement.Key, statement.Cue, candidates[i], _features);
                });
            }
        }

        return weights.Average();
    }

    public LinearScorer TrainContents(int epochs, float rate, int bits)
    {
        var weights = new AdaptiveWeights(bits, rate);
        foreach (AttributionExample example in Shuffled(epochs, weights))
            foreach (TokenStatement statement in example.Statements) ContentStep(example, statement, weights);
        return weights.Average();
    }

    private void ContentStep(AttributionExample example, TokenStatement statement, AdaptiveWeights weights)
    {
        var field = new ContentField(example.Passage, statement.Key, statement.Cue, statement.Source);
        foreach (TokenRange piece in statement.Content)
        {
            if (!field.Window.Contains(piece)) continue;
            Insert(field.Starts, piece.Start);
            Insert(field.Ends, piece.End);
        }

        var lattice = new ContentLattice(field, weights.Scorer, _features, field.Window);
        int starts = field.Starts.Count, ends = field.Ends.Count;
        var first = new double[starts * ends];
        var later = new double[starts * ends];
        lattice.Marginals(first, later);
        bool opening = true;
        foreach (TokenRange piece in statement.Content.Order())
        {
            int s = field.Starts.BinarySearch(piece.Start), e = field.Ends.BinarySearch(piece.End);
            if (s < 0 || e < 0 || float.IsNegativeInfinity(lattice.Piece(s, e))) continue;
            (opening ? first : later)[s * ends + e] -= 1;
            opening = false;
        }

        if (opening && statement.Content.Count > 0) return;
        ApplyGradient(field, first, later, weights);
    }

    private void ApplyGradient(ContentField field, double[] first, double[] later, AdaptiveWeights weights)
    {
        const double Least = 1e-3;
        int starts = field.Starts.Count, ends = field.Ends.Count, offset = field.Window.Start;
        var endSum = new double[ends];
        var inside = new double[field.Window.Length + 1];
        for (int s = 0; s < starts; s++)
        {
            double startSum = 0, laterSum = 0;
            for (int e = 0; e < ends; e++)
            {
                double sum = first[s * ends + e] + later[s * ends + e];
                laterSum += later[s * ends + e];
                if (Math.Abs(sum) < Least) continue;
                startSum += sum;
                endSum[e] += sum;
                inside[field.Starts[s] - offset] += sum;
                inside[field.Ends[e] - offset] -= sum;
                ContentFeatures.DescribePiece(field, field.Starts[s], field.Ends[e], _features);
                weights.Step(_features.Hashes, (float)sum);
            }

            if (Math.Abs(startSum) > Least)
            {
                ContentFeatures.DescribeStart(field, field.Starts[s], _features);
                weights.Step(_features.Hashes, (float)startSum);
            }

            if (Math.Abs(laterSum) > Least)
            {
                ContentFeatures.DescribeLater(field, field.Starts[s], _features);
                weights.Step(_features.Hashes, (float)laterSum);
            }
        }

        for (int e = 0; e < ends; e++)
        {
            if (Math.Abs(endSum[e]) <= Least) continue;
            ContentFeatures.DescribeEnd(field, field.Ends[e], _features);
            weights.Step(_features.Hashes, (float)endSum[e]);
        }

        double open = 0;
        for (int t = field.Window.Start; t < field.Window.End; t++)
        {
            open += inside[t - offset];
            if (Math.Abs(open) <= Least) continue;
            ContentFeatures.DescribeInside(field, t, _features);
            weights.Step(_features.Hashes, (float)open);
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
        for (int i = 0; i < count; i++) sum += scores[i] = Math.Exp(scores[i] - highest);
        for (int i = 0; i < count; i++)
        {
            float gradient = (float)(scores[i] / sum) - (i == gold ? 1 : 0);
            if (Math.Abs(gradient) < 0.002f) continue;
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
            foreach (AttributionExample example in order) yield return example;
            weights.EndEpoch();
        }
    }

    private static void Insert(List<int> sorted, int value)
    {
        int at = sorted.BinarySearch(value);
        if (at < 0) sorted.Insert(~at, value);
    }

    private static float Logistic(float score) => 1 / (1 + MathF.Exp(-score));
}
