using System.Runtime.InteropServices;

namespace OnRecord.Models.Neural;

/// <summary>A signed byte a number, and in front of them all a scale for each row.</summary>
internal sealed class ByteTable(MappedBytes bytes, int offset, int rows, int columns) : WeightTable
{
    public override int Rows => rows;

    public override int Columns => columns;

    private ReadOnlySpan<float> Scales => MemoryMarshal.Cast<byte, float>(bytes.Span.Slice(offset, rows * sizeof(float)));

    private ReadOnlySpan<sbyte> Numbers => MemoryMarshal.Cast<byte, sbyte>(bytes.Span.Slice(offset + (rows * sizeof(float)), rows * columns));

    public override void CopyTo(int row, Span<float> target)
    {
        ReadOnlySpan<sbyte> numbers = Numbers.Slice(row * columns, columns);
        float scale = Scales[row];
        for (int j = 0; j < numbers.Length; j++)
            target[j] = numbers[j] * scale;
    }

    public override void AddTo(Span<float> sums, ReadOnlySpan<uint> features)
    {
        ReadOnlySpan<float> scales = Scales;
        ReadOnlySpan<sbyte> numbers = Numbers;
        uint mask = (uint)rows - 1;
        foreach (uint feature in features)
        {
            int row = (int)(feature & mask);
            for (int j = 0; j < columns; j++)
                sums[j] += numbers[(row * columns) + j] * scales[row];
        }
    }

    public override float Sum(ReadOnlySpan<uint> features)
    {
        ReadOnlySpan<float> scales = Scales;
        ReadOnlySpan<sbyte> numbers = Numbers;
        uint mask = (uint)numbers.Length - 1;
        int shift = int.Log2(columns);
        float sum = 0;
        foreach (uint feature in features)
        {
            int at = (int)(feature & mask);
            sum += numbers[at] * scales[at >> shift];
        }

        return sum;
    }
}
