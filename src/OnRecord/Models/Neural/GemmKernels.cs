using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Models.Neural;

/// <summary>
/// The inner loops of <see cref="Gemm"/>: a few rows of A times one panel of B, all sums in registers. Compiled at once in full, for unoptimised they
/// would take longer than all the rest of a short run.
/// </summary>
internal static class GemmKernels
{
    /// <summary>Rows of the tallest kernel.</summary>
    public const int Rows = 6;

    // Rows of the middle kernel: the sequences of a batch that outlast the others come in ones to fives.
    private const int FewRows = 3;

    private const int NarrowColumns = 16;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Wide(float* a, int rowStride, int columnStride, int height, float* panel, int inputs, float* c, int ldc, bool accumulate)
    {
        int i = 0;
        for (; i + Rows <= height; i += Rows)
            SixWide(a + (i * rowStride), rowStride, columnStride, panel, inputs, c + (i * ldc), ldc, accumulate);
        for (; i + FewRows <= height; i += FewRows)
            ThreeWide(a + (i * rowStride), rowStride, columnStride, panel, inputs, c + (i * ldc), ldc, accumulate);
        for (; i < height; i++)
            OneWide(a + (i * rowStride), columnStride, panel, inputs, c + (i * ldc), accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Narrow(float* a, int rowStride, int columnStride, int height, float* panel, int inputs, float* c, int ldc, bool accumulate)
    {
        for (int column = 0; column < PackedMatrix.PanelWidth; column += NarrowColumns)
        {
            int i = 0;
            for (; i + Rows <= height; i += Rows)
                SixNarrow(a + (i * rowStride), rowStride, columnStride, panel + column, inputs, c + (i * ldc) + column, ldc, accumulate);
            for (; i < height; i++)
                OneNarrow(a + (i * rowStride), columnStride, panel + column, inputs, c + (i * ldc) + column, accumulate);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void SixWide(float* a, int rowStride, int columnStride, float* panel, int inputs, float* c, int ldc, bool accumulate)
    {
        Vector512<float> c00 = default,
            c01 = default,
            c02 = default,
            c03 = default;
        Vector512<float> c10 = default,
            c11 = default,
            c12 = default,
            c13 = default;
        Vector512<float> c20 = default,
            c21 = default,
            c22 = default,
            c23 = default;
        Vector512<float> c30 = default,
            c31 = default,
            c32 = default,
            c33 = default;
        Vector512<float> c40 = default,
            c41 = default,
            c42 = default,
            c43 = default;
        Vector512<float> c50 = default,
            c51 = default,
            c52 = default,
            c53 = default;
        if (accumulate)
        {
            c00 = Vector512.Load(c);
            c01 = Vector512.Load(c + 16);
            c02 = Vector512.Load(c + 32);
            c03 = Vector512.Load(c + 48);
            c10 = Vector512.Load(c + ldc);
            c11 = Vector512.Load(c + (1 * ldc) + 16);
            c12 = Vector512.Load(c + (1 * ldc) + 32);
            c13 = Vector512.Load(c + (1 * ldc) + 48);
            c20 = Vector512.Load(c + (2 * ldc));
            c21 = Vector512.Load(c + (2 * ldc) + 16);
            c22 = Vector512.Load(c + (2 * ldc) + 32);
            c23 = Vector512.Load(c + (2 * ldc) + 48);
            c30 = Vector512.Load(c + (3 * ldc));
            c31 = Vector512.Load(c + (3 * ldc) + 16);
            c32 = Vector512.Load(c + (3 * ldc) + 32);
            c33 = Vector512.Load(c + (3 * ldc) + 48);
            c40 = Vector512.Load(c + (4 * ldc));
            c41 = Vector512.Load(c + (4 * ldc) + 16);
            c42 = Vector512.Load(c + (4 * ldc) + 32);
            c43 = Vector512.Load(c + (4 * ldc) + 48);
            c50 = Vector512.Load(c + (5 * ldc));
            c51 = Vector512.Load(c + (5 * ldc) + 16);
            c52 = Vector512.Load(c + (5 * ldc) + 32);
            c53 = Vector512.Load(c + (5 * ldc) + 48);
        }

        for (int k = 0; k < inputs; k++, panel += PackedMatrix.PanelWidth, a += columnStride)
        {
            Vector512<float> b0 = Vector512.Load(panel);
            Vector512<float> b1 = Vector512.Load(panel + 16);
            Vector512<float> b2 = Vector512.Load(panel + 32);
            Vector512<float> b3 = Vector512.Load(panel + 48);
            Vector512<float> x;
            x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(a[rowStride]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(a[2 * rowStride]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
            x = Vector512.Create(a[3 * rowStride]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(x, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(x, b3, c33);
            x = Vector512.Create(a[4 * rowStride]);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            c42 = Vector512.FusedMultiplyAdd(x, b2, c42);
            c43 = Vector512.FusedMultiplyAdd(x, b3, c43);
            x = Vector512.Create(a[5 * rowStride]);
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            c52 = Vector512.FusedMultiplyAdd(x, b2, c52);
            c53 = Vector512.FusedMultiplyAdd(x, b3, c53);
        }

        c00.Store(c);
        c01.Store(c + 16);
        c02.Store(c + 32);
        c03.Store(c + 48);
        c10.Store(c + ldc);
        c11.Store(c + ldc + 16);
        c12.Store(c + ldc + 32);
        c13.Store(c + ldc + 48);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 16);
        c22.Store(c + (2 * ldc) + 32);
        c23.Store(c + (2 * ldc) + 48);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + 16);
        c32.Store(c + (3 * ldc) + 32);
        c33.Store(c + (3 * ldc) + 48);
        c40.Store(c + (4 * ldc));
        c41.Store(c + (4 * ldc) + 16);
        c42.Store(c + (4 * ldc) + 32);
        c43.Store(c + (4 * ldc) + 48);
        c50.Store(c + (5 * ldc));
        c51.Store(c + (5 * ldc) + 16);
        c52.Store(c + (5 * ldc) + 32);
        c53.Store(c + (5 * ldc) + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void ThreeWide(float* a, int rowStride, int columnStride, float* panel, int inputs, float* c, int ldc, bool accumulate)
    {
        Vector512<float> c00 = default,
            c01 = default,
            c02 = default,
            c03 = default;
        Vector512<float> c10 = default,
            c11 = default,
            c12 = default,
            c13 = default;
        Vector512<float> c20 = default,
            c21 = default,
            c22 = default,
            c23 = default;
        if (accumulate)
        {
            c00 = Vector512.Load(c);
            c01 = Vector512.Load(c + 16);
            c02 = Vector512.Load(c + 32);
            c03 = Vector512.Load(c + 48);
            c10 = Vector512.Load(c + ldc);
            c11 = Vector512.Load(c + (1 * ldc) + 16);
            c12 = Vector512.Load(c + (1 * ldc) + 32);
            c13 = Vector512.Load(c + (1 * ldc) + 48);
            c20 = Vector512.Load(c + (2 * ldc));
            c21 = Vector512.Load(c + (2 * ldc) + 16);
            c22 = Vector512.Load(c + (2 * ldc) + 32);
            c23 = Vector512.Load(c + (2 * ldc) + 48);
        }

        for (int k = 0; k < inputs; k++, panel += PackedMatrix.PanelWidth, a += columnStride)
        {
            Vector512<float> b0 = Vector512.Load(panel);
            Vector512<float> b1 = Vector512.Load(panel + 16);
            Vector512<float> b2 = Vector512.Load(panel + 32);
            Vector512<float> b3 = Vector512.Load(panel + 48);
            Vector512<float> x;
            x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(a[rowStride]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(a[2 * rowStride]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
        }

        c00.Store(c);
        c01.Store(c + 16);
        c02.Store(c + 32);
        c03.Store(c + 48);
        c10.Store(c + ldc);
        c11.Store(c + ldc + 16);
        c12.Store(c + ldc + 32);
        c13.Store(c + ldc + 48);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 16);
        c22.Store(c + (2 * ldc) + 32);
        c23.Store(c + (2 * ldc) + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void OneWide(float* a, int columnStride, float* panel, int inputs, float* c, bool accumulate)
    {
        Vector512<float> c00 = default,
            c01 = default,
            c02 = default,
            c03 = default;
        if (accumulate)
        {
            c00 = Vector512.Load(c);
            c01 = Vector512.Load(c + 16);
            c02 = Vector512.Load(c + 32);
            c03 = Vector512.Load(c + 48);
        }

        for (int k = 0; k < inputs; k++, panel += PackedMatrix.PanelWidth, a += columnStride)
        {
            Vector512<float> b0 = Vector512.Load(panel);
            Vector512<float> b1 = Vector512.Load(panel + 16);
            Vector512<float> b2 = Vector512.Load(panel + 32);
            Vector512<float> b3 = Vector512.Load(panel + 48);
            Vector512<float> x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
        }

        c00.Store(c);
        c01.Store(c + 16);
        c02.Store(c + 32);
        c03.Store(c + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void SixNarrow(float* a, int rowStride, int columnStride, float* panel, int inputs, float* c, int ldc, bool accumulate)
    {
        Vector256<float> c00 = default,
            c01 = default;
        Vector256<float> c10 = default,
            c11 = default;
        Vector256<float> c20 = default,
            c21 = default;
        Vector256<float> c30 = default,
            c31 = default;
        Vector256<float> c40 = default,
            c41 = default;
        Vector256<float> c50 = default,
            c51 = default;
        if (accumulate)
        {
            c00 = Vector256.Load(c);
            c01 = Vector256.Load(c + 8);
            c10 = Vector256.Load(c + ldc);
            c11 = Vector256.Load(c + (1 * ldc) + 8);
            c20 = Vector256.Load(c + (2 * ldc));
            c21 = Vector256.Load(c + (2 * ldc) + 8);
            c30 = Vector256.Load(c + (3 * ldc));
            c31 = Vector256.Load(c + (3 * ldc) + 8);
            c40 = Vector256.Load(c + (4 * ldc));
            c41 = Vector256.Load(c + (4 * ldc) + 8);
            c50 = Vector256.Load(c + (5 * ldc));
            c51 = Vector256.Load(c + (5 * ldc) + 8);
        }

        for (int k = 0; k < inputs; k++, panel += PackedMatrix.PanelWidth, a += columnStride)
        {
            Vector256<float> b0 = Vector256.Load(panel);
            Vector256<float> b1 = Vector256.Load(panel + 8);
            Vector256<float> x;
            x = Vector256.Create(*a);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(a[rowStride]);
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(a[2 * rowStride]);
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(a[3 * rowStride]);
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            x = Vector256.Create(a[4 * rowStride]);
            c40 = Vector256.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector256.FusedMultiplyAdd(x, b1, c41);
            x = Vector256.Create(a[5 * rowStride]);
            c50 = Vector256.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector256.FusedMultiplyAdd(x, b1, c51);
        }

        c00.Store(c);
        c01.Store(c + 8);
        c10.Store(c + ldc);
        c11.Store(c + ldc + 8);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 8);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + 8);
        c40.Store(c + (4 * ldc));
        c41.Store(c + (4 * ldc) + 8);
        c50.Store(c + (5 * ldc));
        c51.Store(c + (5 * ldc) + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void OneNarrow(float* a, int columnStride, float* panel, int inputs, float* c, bool accumulate)
    {
        Vector256<float> c00 = default,
            c01 = default;
        if (accumulate)
        {
            c00 = Vector256.Load(c);
            c01 = Vector256.Load(c + 8);
        }

        for (int k = 0; k < inputs; k++, panel += PackedMatrix.PanelWidth, a += columnStride)
        {
            Vector256<float> b0 = Vector256.Load(panel);
            Vector256<float> b1 = Vector256.Load(panel + 8);
            Vector256<float> x = Vector256.Create(*a);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
        }

        c00.Store(c);
        c01.Store(c + 8);
    }
}
