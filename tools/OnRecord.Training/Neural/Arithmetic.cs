using System.Runtime.Intrinsics;
using OnRecord.Models.Neural;

namespace OnRecord.Training.Neural;

/// <summary>Sums over whole buffers.</summary>
internal static class Arithmetic
{
    private const int Lanes = 16;

    /// <summary>target += factor · source.</summary>
    public static void Add(float factor, ReadOnlySpan<float> source, Span<float> target)
    {
        Vector512<float> wide = Vector512.Create(factor);
        int i = 0;
        for (; i + Lanes <= source.Length; i += Lanes)
            Vector512.FusedMultiplyAdd(wide, Vector512.Create(source[i..]), Vector512.Create<float>(target[i..])).CopyTo(target[i..]);
        for (; i < source.Length; i++)
            target[i] = MathF.FusedMultiplyAdd(factor, source[i], target[i]);
    }

    /// <summary>Adds every row to <paramref name="target"/>.</summary>
    public static void AddRows(Matrix rows, Span<float> target)
    {
        for (int i = 0; i < rows.Rows; i++)
            VectorMath.Add(rows[i], target);
    }

    public static float SquaredNorm(ReadOnlySpan<float> a) => VectorMath.Dot(a, a);
}
