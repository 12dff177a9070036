using OnRecord.Models.Neural;

namespace OnRecord.Attribution.Features;

/// <summary>A linear model over hashed features: the score is the sum of the weights found. Immutable once trained.</summary>
/// <param name="weights">A power of two of them; a feature's weight stands at its hash modulo their count.</param>
internal sealed class LinearScorer(WeightTable weights)
{
    /// <param name="weights">In memory.</param>
    public LinearScorer(float[] weights)
        : this(new SingleTable(weights, columns: 1)) { }

    public float[] Weights => weights.ToArray();

    public float Weight(uint feature) => weights.Sum([feature]);

    public float Score(FeatureList features) => weights.Sum(features.Hashes);
}
