namespace OnRecord.Models.Neural;

/// <summary>
/// Rows of weights of which one report asks for few: those of a model stay in the mapped file as they are stored and become numbers of single
/// precision when they are asked for, for copying megabytes takes longer than reading a report. Immutable.
/// </summary>
internal abstract class WeightTable
{
    public abstract int Rows { get; }

    public abstract int Columns { get; }

    public abstract void CopyTo(int row, Span<float> target);

    /// <summary>Adds the rows of some features: each stands at its hash modulo the count of rows, a power of two.</summary>
    public abstract void AddTo(Span<float> sums, ReadOnlySpan<uint> features);

    /// <summary>The sum of single weights: each stands at its feature's hash modulo the count of all, a power of two.</summary>
    public abstract float Sum(ReadOnlySpan<uint> features);

    public float[] ToArray()
    {
        float[] values = GC.AllocateUninitializedArray<float>(Rows * Columns);
        for (int row = 0; row < Rows; row++)
            CopyTo(row, values.AsSpan(row * Columns, Columns));
        return values;
    }
}
