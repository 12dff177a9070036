namespace OnRecord.Models.Neural;

/// <summary>y = x·W + b. Immutable.</summary>
internal sealed class Dense(PackedMatrix weights, float[] bias)
{
    public int Inputs => weights.Inputs;

    public int Outputs => weights.Outputs;

    /// <param name="leak">What negative sums are multiplied by: 1 for none.</param>
    public void Apply(ReadOnlySpan<float> x, int rows, Span<float> y, float leak = 1f)
    {
        Gemm.Multiply(x, Inputs, 1, rows, weights, y, Outputs, accumulate: false);
        Activation.AddBias(y, rows, Outputs, bias, leak);
    }
}
