using System.Runtime.Intrinsics;

namespace OnRecord.Models.Neural;

/// <summary>
/// Matrix products. Every element is summed in the order of the inputs with fused multiply-add, so that wide vectors, narrow vectors and the
/// scalar twin <see cref="ScalarGemm"/> give the same bits on every machine.
/// </summary>
internal static class Gemm
{
    private const int Width = PackedMatrix.PanelWidth;

    /// <summary>C = A·B, or C += A·B.</summary>
    /// <param name="a">Element (i, k) of A stands at <c>i * rowStride + k * columnStride</c>.</param>
    /// <param name="c">Element (i, j) of C stands at <c>i * ldc + j</c>.</param>
    public static unsafe void Multiply(
        ReadOnlySpan<float> a,
        int rowStride,
        int columnStride,
        int rows,
        PackedMatrix b,
        Span<float> c,
        int ldc,
        bool accumulate
    )
    {
        if (rows == 0 || b.Outputs == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(a.Length, ((rows - 1) * rowStride) + ((Math.Max(b.Inputs, 1) - 1) * columnStride) + Math.Min(b.Inputs, 1));
        ArgumentOutOfRangeException.ThrowIfLessThan(c.Length, ((rows - 1) * ldc) + b.Outputs);
        fixed (
            float* pa = a,
                pc = c
        )
        {
            float* edge = stackalloc float[GemmKernels.Rows * Width];
            for (int first = 0; first < b.Outputs; first += Width)
            {
                float* panel = b.Panel(first / Width);
                int width = Math.Min(Width, b.Outputs - first);
                for (int i = 0; i < rows; i += GemmKernels.Rows)
                {
                    int height = Math.Min(GemmKernels.Rows, rows - i);
                    float* target = pc + ((long)i * ldc) + first;
                    if (width == Width)
                    {
                        Block(pa + ((long)i * rowStride), rowStride, columnStride, height, panel, b.Inputs, target, ldc, accumulate);
                        continue;
                    }

                    if (accumulate)
                        Copy(target, ldc, edge, Width, height, width);
                    Block(pa + ((long)i * rowStride), rowStride, columnStride, height, panel, b.Inputs, edge, Width, accumulate);
                    Copy(edge, Width, target, ldc, height, width);
                }
            }
        }
    }

    private static unsafe void Block(float* a, int rowStride, int columnStride, int height, float* panel, int inputs, float* c, int ldc, bool accumulate)
    {
        if (Vector512.IsHardwareAccelerated)
            GemmKernels.Wide(a, rowStride, columnStride, height, panel, inputs, c, ldc, accumulate);
        else
            GemmKernels.Narrow(a, rowStride, columnStride, height, panel, inputs, c, ldc, accumulate);
    }

    private static unsafe void Copy(float* from, int fromStride, float* to, int toStride, int rows, int columns)
    {
        for (int i = 0; i < rows; i++)
            new ReadOnlySpan<float>(from + ((long)i * fromStride), columns).CopyTo(new Span<float>(to + ((long)i * toStride), columns));
    }
}
