using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Models.Neural;

/// <summary>
/// Sigmoid, hyperbolic tangent and the cell of a long short-term memory, over vectors of 16; <see cref="ScalarActivation"/> is their twin and gives
/// the same bits. The exponential is Cody and Waite's reduction with a polynomial of the sixth degree (error below 2 units in the last place).
/// </summary>
internal static class Activation
{
    internal const float Largest = 87f;
    internal const float Log2E = 1.44269504f;
    internal const float Ln2High = 0.693359375f;
    internal const float Ln2Low = -2.12194440e-4f;
    internal const float P0 = 1.9875691500e-4f;
    internal const float P1 = 1.3981999507e-3f;
    internal const float P2 = 8.3334519073e-3f;
    internal const float P3 = 4.1665795894e-2f;
    internal const float P4 = 1.6666665459e-1f;
    internal const float P5 = 5.0000001201e-1f;
    internal const int ExponentBits = 23;
    internal const int ExponentBias = 127;

    private const int Lanes = 16;

    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-Largest)), Vector512.Create(Largest));
        Vector512<float> n = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(Log2E), Vector512.Create(0.5f)));
        x = Vector512.FusedMultiplyAdd(n, Vector512.Create(-Ln2High), x);
        x = Vector512.FusedMultiplyAdd(n, Vector512.Create(-Ln2Low), x);
        Vector512<float> y = Vector512.Create(P0);
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(P1));
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(P2));
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(P3));
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(P4));
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(P5));
        y = Vector512.FusedMultiplyAdd(y, x * x, x) + Vector512<float>.One;
        Vector512<int> power = (Vector512.ConvertToInt32(n) + Vector512.Create(ExponentBias)) << ExponentBits;
        return y * power.AsSingle();
    }

    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    public static Vector512<float> Tanh(Vector512<float> x) => Vector512.FusedMultiplyAdd(Vector512.Create(2f), Sigmoid(x + x), Vector512.Create(-1f));

    /// <summary>
    /// One step of a long short-term memory for one sequence: turns <paramref name="gates"/> (input, forget, candidate, output, each as long as the
    /// state) from sums into activations, in place, and moves <paramref name="cell"/> and <paramref name="hidden"/> on.
    /// </summary>
    /// <param name="before">The cell before the step; empty for the first.</param>
    /// <param name="cell">The length is a multiple of 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LstmCell(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> hidden)
    {
        int size = cell.Length;
        for (int j = 0; j < size; j += Lanes)
        {
            Vector512<float> input = Sigmoid(Vector512.Create<float>(gates[j..]));
            Vector512<float> forget = Sigmoid(Vector512.Create<float>(gates[(size + j)..]));
            Vector512<float> candidate = Tanh(Vector512.Create<float>(gates[((2 * size) + j)..]));
            Vector512<float> output = Sigmoid(Vector512.Create<float>(gates[((3 * size) + j)..]));
            Vector512<float> next = input * candidate;
            if (!before.IsEmpty)
                next = Vector512.FusedMultiplyAdd(forget, Vector512.Create(before[j..]), next);
            input.CopyTo(gates[j..]);
            forget.CopyTo(gates[(size + j)..]);
            candidate.CopyTo(gates[((2 * size) + j)..]);
            output.CopyTo(gates[((3 * size) + j)..]);
            next.CopyTo(cell[j..]);
            (output * Tanh(next)).CopyTo(hidden[j..]);
        }
    }

    /// <summary>Adds <paramref name="bias"/> to each row and, where <paramref name="leak"/> isn't 1, multiplies what is negative by it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddBias(Span<float> rows, int count, int stride, ReadOnlySpan<float> bias, float leak = 1f)
    {
        int wide = bias.Length - (bias.Length % Lanes);
        for (int i = 0; i < count; i++)
        {
            Span<float> row = rows.Slice(i * stride, bias.Length);
            for (int j = 0; j < wide; j += Lanes)
            {
                Vector512<float> sum = Vector512.Create<float>(row[j..]) + Vector512.Create(bias[j..]);
                if (leak != 1f)
                    sum = Vector512.ConditionalSelect(Vector512.LessThan(sum, Vector512<float>.Zero), sum * leak, sum);
                sum.CopyTo(row[j..]);
            }

            for (int j = wide; j < bias.Length; j++)
                row[j] = ScalarActivation.Leaky(row[j] + bias[j], leak);
        }
    }
}
