namespace OnRecord.Attribution.Features;

/// <summary>A linear model over hashed features: the score is the sum of the weights found. Immutable once trained.</summary>
/// <param name="weights">The length is a power of two; a feature's weight stands at its hash modulo the length.</param>
internal sealed class LinearScorer(float[] weights)
{
    private readonly uint _mask = (uint)weights.Length - 1;

    public float[] Weights => weights;

    public float Weight(uint feature) => weights[feature & _mask];

    public float Score(FeatureList features)
    {
        float score = 0;
        foreach (uint feature in features.Hashes)
            score += weights[feature & _mask];
        return score;
    }
}
