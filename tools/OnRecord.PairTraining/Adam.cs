using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using TorchSharp.Modules;
using Tensor = TorchSharp.torch.Tensor;

namespace OnRecord.PairTraining;

/// <summary>Adam with decoupled decay (Loshchilov and Hutter 2019), in one pass over each weight. Not thread-safe.</summary>
/// <param name="weights">Those that learn are changed.</param>
/// <param name="rate">The learning rate of a weight, by name.</param>
internal sealed class Adam(Weights weights, Func<string, float> rate)
{
    private const float FirstDecay = 0.9f,
        SecondDecay = 0.98f,
        WeightDecay = 0.01f,
        Tiny = 1e-8f;

    private readonly (string Name, Parameter Weight, float[] First, float[] Second)[] _states =
    [
        .. weights
            .All.Where(entry => entry.Value.requires_grad)
            .Select(entry => (entry.Key, entry.Value, new float[entry.Value.numel()], new float[entry.Value.numel()])),
    ];

    private int _step;

    /// <param name="scale">What the rates are multiplied with at this step.</param>
    /// <param name="clip">Longest gradient; a longer one is shortened.</param>
    public void Step(float scale, double clip)
    {
        _step++;
        double square = 0;
        foreach (var state in _states)
            if (state.Weight.grad is { } grad)
                square += TensorPrimitives.SumOfSquares(MemoryMarshal.Cast<byte, float>(grad.contiguous().bytes));
        float shrink = (float)Math.Min(1, clip / (Math.Sqrt(square) + 1e-6));
        float first = 1 - MathF.Pow(FirstDecay, _step),
            second = 1 - MathF.Pow(SecondDecay, _step);
        foreach ((string name, Parameter weight, float[] m, float[] v) in _states)
        {
            if (weight.grad is not { } grad)
                continue;
            float learning = rate(name) * scale;
            float keep = 1 - (learning * (name.EndsWith(".w", StringComparison.Ordinal) ? WeightDecay : 0));
            using Tensor whole = grad.contiguous();
            Pass(MemoryMarshal.Cast<byte, float>(weight.bytes), MemoryMarshal.Cast<byte, float>(whole.bytes), m, v, learning / first, keep, shrink, 1 / second);
            weight.grad = null;
        }
    }

    private static void Pass(Span<float> weight, ReadOnlySpan<float> grad, float[] m, float[] v, float learning, float keep, float shrink, float second)
    {
        int i = 0,
            lanes = Vector<float>.Count;
        for (; i + lanes <= weight.Length; i += lanes)
        {
            Vector<float> g = new Vector<float>(grad.Slice(i, lanes)) * shrink;
            Vector<float> mean = (new Vector<float>(m, i) * FirstDecay) + (g * (1 - FirstDecay));
            Vector<float> spread = (new Vector<float>(v, i) * SecondDecay) + (g * g * (1 - SecondDecay));
            mean.CopyTo(m, i);
            spread.CopyTo(v, i);
            Vector<float> change = learning * mean / (Vector.SquareRoot(spread * second) + new Vector<float>(Tiny));
            ((new Vector<float>(weight.Slice(i, lanes)) * keep) - change).CopyTo(weight.Slice(i, lanes));
        }

        for (; i < weight.Length; i++)
        {
            float g = grad[i] * shrink;
            m[i] = (m[i] * FirstDecay) + (g * (1 - FirstDecay));
            v[i] = (v[i] * SecondDecay) + (g * g * (1 - SecondDecay));
            weight[i] = (weight[i] * keep) - (learning * m[i] / (MathF.Sqrt(v[i] * second) + Tiny));
        }
    }
}
