using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Models.Neural;

/// <summary>Sums over two rows of numbers.</summary>
internal static class VectorMath
{
    private const int Lanes = 16;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector512<float> wide = Vector512<float>.Zero;
        int i = 0;
        for (; i + Lanes <= a.Length; i += Lanes)
            wide = Vector512.FusedMultiplyAdd(Vector512.Create(a[i..]), Vector512.Create(b[i..]), wide);
        float sum = Vector512.Sum(wide);
        for (; i < a.Length; i++)
            sum = MathF.FusedMultiplyAdd(a[i], b[i], sum);
        return sum;
    }

    /// <summary>target += source.</summary>
    public static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        int i = 0;
        for (; i + Lanes <= source.Length; i += Lanes)
            (Vector512.Create(source[i..]) + Vector512.Create<float>(target[i..])).CopyTo(target[i..]);
        for (; i < source.Length; i++)
            target[i] += source[i];
    }

    /// <summary>Multiplies what is negative by <paramref name="leak"/>.</summary>
    public static void Leak(Span<float> values, float leak)
    {
        int i = 0;
        for (; i + Lanes <= values.Length; i += Lanes)
        {
            Vector512<float> value = Vector512.Create<float>(values[i..]);
            Vector512.ConditionalSelect(Vector512.LessThan(value, Vector512<float>.Zero), value * leak, value).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
            values[i] = ScalarActivation.Leaky(values[i], leak);
    }

    /// <summary>The index of the largest, the first of equals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Largest(ReadOnlySpan<float> values)
    {
        int best = 0;
        for (int i = 1; i < values.Length; i++)
            if (values[i] > values[best])
                best = i;
        return best;
    }
}
