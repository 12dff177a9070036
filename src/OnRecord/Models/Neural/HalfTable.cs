using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Models.Neural;

/// <summary>
/// Finite numbers of half precision. Their bits, moved to the places of single precision, are the number but for the exponent's bias, which a product
/// puts right exactly, and for subnormal halves too.
/// </summary>
internal sealed class HalfTable(MappedBytes bytes, int offset, int rows, int columns) : WeightTable
{
    private const float Bias = 5.192296858534828e33f; // 2 to the power of 112, by which the biases differ
    private const int Magnitude = 0x7FFF;
    private const int Sign = 0x8000;
    private const int MagnitudeShift = 13;
    private const int SignShift = 16;

    public override int Rows => rows;

    public override int Columns => columns;

    private ReadOnlySpan<ushort> Numbers => MemoryMarshal.Cast<byte, ushort>(bytes.Span.Slice(offset, rows * columns * sizeof(ushort)));

    public override void CopyTo(int row, Span<float> target)
    {
        ReadOnlySpan<ushort> halves = Numbers.Slice(row * columns, columns);
        target = target[..columns];
        int j = 0;
        for (; j + Vector128<ushort>.Count <= halves.Length; j += Vector128<ushort>.Count)
        {
            (Vector128<uint> low, Vector128<uint> high) = Vector128.Widen(Vector128.Create(halves[j..]));
            Single(low).CopyTo(target[j..]);
            Single(high).CopyTo(target[(j + Vector128<float>.Count)..]);
        }

        for (; j < halves.Length; j++)
            target[j] = Single(halves[j]);
    }

    public override void AddTo(Span<float> sums, ReadOnlySpan<uint> features)
    {
        ReadOnlySpan<ushort> numbers = Numbers;
        uint mask = (uint)rows - 1;
        sums = sums[..columns];
        foreach (uint feature in features)
        {
            ReadOnlySpan<ushort> halves = numbers.Slice((int)(feature & mask) * columns, columns);
            int j = 0;
            for (; j + Vector128<ushort>.Count <= halves.Length; j += Vector128<ushort>.Count)
            {
                (Vector128<uint> low, Vector128<uint> high) = Vector128.Widen(Vector128.Create(halves[j..]));
                Span<float> lower = sums[j..],
                    upper = sums[(j + Vector128<float>.Count)..];
                (Vector128.Create<float>(lower) + Single(low)).CopyTo(lower);
                (Vector128.Create<float>(upper) + Single(high)).CopyTo(upper);
            }

            for (; j < halves.Length; j++)
                sums[j] += Single(halves[j]);
        }
    }

    public override float Sum(ReadOnlySpan<uint> features)
    {
        ReadOnlySpan<ushort> numbers = Numbers;
        uint mask = (uint)numbers.Length - 1;
        float sum = 0;
        foreach (uint feature in features)
            sum += Single(numbers[(int)(feature & mask)]);
        return sum;
    }

    private static Vector128<float> Single(Vector128<uint> halves) =>
        (
            (((halves & Vector128.Create((uint)Magnitude)) << MagnitudeShift).AsSingle() * Bias).AsUInt32()
            | ((halves & Vector128.Create((uint)Sign)) << SignShift)
        ).AsSingle();

    private static float Single(ushort half) =>
        BitConverter.UInt32BitsToSingle(
            BitConverter.SingleToUInt32Bits(BitConverter.UInt32BitsToSingle((uint)(half & Magnitude) << MagnitudeShift) * Bias)
                | ((uint)(half & Sign) << SignShift)
        );
}
