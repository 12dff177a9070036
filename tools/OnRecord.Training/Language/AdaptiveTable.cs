namespace OnRecord.Training.Language;

/// <summary>
/// A table of rows that are learned by stochastic gradient steps, each number with its own rate (AdaGrad: Duchi, Hazan and Singer 2011), and averaged
/// over the epochs, which varies less from sample to sample than the last state.
/// </summary>
internal sealed class AdaptiveTable(int rows, int columns, float rate)
{
    private const float Floor = 1e-4f;

    // Smaller gradients move nothing that matters; most words are plain ones, and soon known for it.
    private const float Least = 1e-3f;

    private readonly float[] _squares = new float[rows * columns];
    private readonly float[] _sums = new float[rows * columns];
    private int _epochs;

    public float[] Values { get; } = new float[rows * columns];

    /// <param name="features">Hashes, cut down to the rows by their last bits.</param>
    /// <param name="gradient">Of each of their rows.</param>
    public void Step(ReadOnlySpan<uint> features, ReadOnlySpan<float> gradient)
    {
        float largest = 0;
        foreach (float part in gradient)
            largest = MathF.Max(largest, MathF.Abs(part));
        if (largest < Least)
            return;
        foreach (uint feature in features)
        {
            int start = (int)(feature & (uint)(rows - 1)) * columns;
            for (int j = 0; j < columns; j++)
            {
                float square = _squares[start + j] += gradient[j] * gradient[j];
                Values[start + j] -= rate * gradient[j] / (MathF.Sqrt(square) + Floor);
            }
        }
    }

    public void EndEpoch()
    {
        _epochs++;
        for (int i = 0; i < _sums.Length; i++)
            _sums[i] += Values[i];
    }

    public float[] Average() => [.. _sums.Select(sum => sum / _epochs)];
}
