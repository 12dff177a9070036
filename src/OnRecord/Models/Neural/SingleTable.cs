namespace OnRecord.Models.Neural;

/// <summary>Weights in memory: a trainer sees its own steps at once.</summary>
internal sealed class SingleTable(float[] values, int columns) : WeightTable
{
    public override int Rows => values.Length / columns;

    public override int Columns => columns;

    public override void CopyTo(int row, Span<float> target) => values.AsSpan(row * columns, columns).CopyTo(target);

    public override void AddTo(Span<float> sums, ReadOnlySpan<uint> features)
    {
        uint mask = (uint)Rows - 1;
        foreach (uint feature in features)
        {
            ReadOnlySpan<float> row = values.AsSpan((int)(feature & mask) * columns, columns);
            for (int j = 0; j < row.Length; j++)
                sums[j] += row[j];
        }
    }

    public override float Sum(ReadOnlySpan<uint> features)
    {
        uint mask = (uint)values.Length - 1;
        float sum = 0;
        foreach (uint feature in features)
            sum += values[feature & mask];
        return sum;
    }
}
