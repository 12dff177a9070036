using OnRecord.Attribution.Features;

namespace OnRecord.Training.Attribution;

/// <summary>Weights of a linear model under training: stochastic gradient steps, each weight with its own rate (AdaGrad; Duchi, Hazan and Singer,
/// 2011).</summary>
internal sealed class AdaptiveWeights
{
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sum;
    private int _epochs;
    private readonly uint _mask;
    private readonly float _rate;

    public AdaptiveWeights(int bits, float rate)
    {
        _weights = new float[1 << bits];
        _squares = new float[1 << bits];
        _sum = new float[1 << bits];
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

    /// <summary>To be called after each epoch: the weights as they stand count in the average.</summary>
    public void EndEpoch()
    {
        _epochs++;
        for (int i = 0; i < _sum.Length; i++)
            _sum[i] += _weights[i];
    }

    /// <summary>The mean of the weights at the ends of the epochs, which varies less from sample to sample than the last ones.</summary>
    public LinearScorer Average()
    {
        var mean = new float[_sum.Length];
        for (int i = 0; i < mean.Length; i++)
            mean[i] = _sum[i] / _epochs;
        return new LinearScorer(mean);
    }
}
