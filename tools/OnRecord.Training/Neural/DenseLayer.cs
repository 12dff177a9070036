using OnRecord.Models.Neural;

namespace OnRecord.Training.Neural;

/// <summary>y = x·W + b, negative sums times <paramref name="leak"/>; forward and backward for one shard. Not thread-safe.</summary>
/// <param name="leak">1 for a linear layer.</param>
internal sealed class DenseLayer(Parameter weights, Parameter bias, int shard, float leak = 1f)
{
    private readonly PackedMatrix _weights = new();
    private readonly PackedMatrix _turned = new();
    private readonly PackedMatrix _packedGradient = new();
    private readonly Matrix _scaled = new();
    private Matrix? _x;
    private Matrix? _y;

    public void Forward(Matrix x, Matrix y)
    {
        _x = x;
        _y = y;
        _weights.Pack(weights.Rows, weights.Columns, weights.Value, weights.Columns, 1);
        y.Resize(x.Rows, weights.Columns);
        Gemm.Multiply(x.Data, x.Columns, 1, x.Rows, _weights, y.Data, y.Columns, accumulate: false);
        Activation.AddBias(y.Data, y.Rows, y.Columns, bias.Value, leak);
    }

    /// <summary>Adds to the parameters' gradients and to <paramref name="dx"/>, where one is given.</summary>
    public void Backward(Matrix dy, Matrix? dx)
    {
        Matrix x = _x!,
            scaled = dy;
        if (leak != 1f)
        {
            scaled = _scaled;
            scaled.Resize(dy.Rows, dy.Columns);
            Span<float> from = dy.Data,
                to = scaled.Data,
                y = _y!.Data;
            for (int i = 0; i < to.Length; i++)
                to[i] = y[i] < 0 ? from[i] * leak : from[i];
        }

        _packedGradient.Pack(scaled.Rows, scaled.Columns, scaled.Data, scaled.Columns, 1);
        Gemm.Multiply(x.Data, 1, x.Columns, x.Columns, _packedGradient, weights.Gradient(shard), weights.Columns, accumulate: true);
        Arithmetic.AddRows(scaled, bias.Gradient(shard));
        if (dx is null)
            return;
        _turned.Pack(weights.Columns, weights.Rows, weights.Value, 1, weights.Columns);
        Gemm.Multiply(scaled.Data, scaled.Columns, 1, scaled.Rows, _turned, dx.Data, dx.Columns, accumulate: true);
    }
}
