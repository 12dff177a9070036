namespace OnRecord.Models.Neural;

/// <summary>The plain twin of <see cref="Gemm"/>, for tests and for reading.</summary>
internal static class ScalarGemm
{
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
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < b.Outputs; j++)
            {
                float* panel = b.Panel(j / PackedMatrix.PanelWidth) + (j % PackedMatrix.PanelWidth);
                float sum = accumulate ? c[(i * ldc) + j] : 0;
                for (int k = 0; k < b.Inputs; k++)
                    sum = MathF.FusedMultiplyAdd(a[(i * rowStride) + (k * columnStride)], panel[k * PackedMatrix.PanelWidth], sum);
                c[(i * ldc) + j] = sum;
            }
        }
    }
}
