using OnRecord.Attribution.Features;

namespace OnRecord.Training.Attribution;

/// <summary>Weights of a linear model under training: stochastic gradient steps, each weight with its own rate (AdaGrad; Duchi, Hazan and Singer, 2011).</summary>
internal sealed class AdaptiveWeights
{
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly uint _mask;
    private readonly float _rate;

    public AdaptiveWeights(int bits, float rate)
    {
        _weights = new float[1 << bits];
        _squares = new float[1 << bits];
        _mask = (1u << bits) - 1;
        _rate = rate;
        Scorer = new LinearScorer(_weights);
    }

    /// <summary>Sees every step at once.</summary>
    public LinearScorer Scorer { get; }

    public void Step(ReadOnlySpan<uint> features, float gradient)
    {
        float square = gradient * gradient;
        foreach (uint feature in features)
        {
            uint at = feature & _mask;
            float sum = _squares[at] += square;
            _weights[at] -= _rate * gradient / (MathF.Sqrt(sum) + 1e-6f);
        }
    }
}
