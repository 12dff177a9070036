using OnRecord.Models.Neural;

namespace OnRecord.Tests.Models.Neural;

public class GemmTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(6, 16, 64)]
    [InlineData(7, 33, 65)]
    [InlineData(11, 100, 130)]
    [InlineData(20, 5, 17)]
    public void Multiply_AnyShape_AgreesWithTheScalarTwinToTheBit(int rows, int inputs, int outputs)
    {
        float[] a = Numbers(rows * inputs, 1),
            b = Numbers(inputs * outputs, 2),
            start = Numbers(rows * outputs, 3);
        var packed = new PackedMatrix(inputs, outputs, b);
        foreach (bool accumulate in (bool[])[false, true])
        {
            float[] fast = [.. start],
                plain = [.. start];
            Gemm.Multiply(a, inputs, 1, rows, packed, fast, outputs, accumulate);
            ScalarGemm.Multiply(a, inputs, 1, rows, packed, plain, outputs, accumulate);
            fast.ShouldBe(plain);
        }
    }

    [Fact]
    public void Multiply_TurnedOperands_IsTheProductOfTheTransposes()
    {
        const int rows = 5,
            inputs = 9,
            outputs = 70;
        float[] a = Numbers(rows * inputs, 4),
            b = Numbers(inputs * outputs, 5);
        var turnedB = new PackedMatrix();
        float[] bTurned = new float[b.Length],
            aTurned = new float[a.Length];
        for (int i = 0; i < inputs; i++)
        for (int j = 0; j < outputs; j++)
            bTurned[(j * inputs) + i] = b[(i * outputs) + j];
        for (int i = 0; i < rows; i++)
        for (int k = 0; k < inputs; k++)
            aTurned[(k * rows) + i] = a[(i * inputs) + k];
        turnedB.Pack(inputs, outputs, bTurned, 1, inputs);
        float[] expected = new float[rows * outputs],
            actual = new float[rows * outputs];
        Gemm.Multiply(a, inputs, 1, rows, new PackedMatrix(inputs, outputs, b), expected, outputs, accumulate: false);
        Gemm.Multiply(aTurned, 1, rows, rows, turnedB, actual, outputs, accumulate: false);

        actual.ShouldBe(expected);
    }

    [Fact]
    public void Narrow_SameBlock_AgreesWithWideToTheBit()
    {
        const int rows = 6,
            inputs = 21,
            width = PackedMatrix.PanelWidth;
        float[] a = Numbers(rows * inputs, 6);
        var packed = new PackedMatrix(inputs, width, Numbers(inputs * width, 7));
        float[] wide = new float[rows * width],
            narrow = new float[rows * width];
        Run(wide, isWide: true);
        Run(narrow, isWide: false);

        narrow.ShouldBe(wide);

        unsafe void Run(float[] c, bool isWide)
        {
            fixed (
                float* pa = a,
                    pc = c
            )
            {
                if (isWide)
                    GemmKernels.Wide(pa, inputs, 1, rows, packed.Panel(0), inputs, pc, width, false);
                else
                    GemmKernels.Narrow(pa, inputs, 1, rows, packed.Panel(0), inputs, pc, width, false);
            }
        }
    }

    private static float[] Numbers(int count, int seed)
    {
        var numbers = new float[count];
        uint state = (uint)(seed * 2654435761);
        for (int i = 0; i < count; i++)
        {
            state = (state * 1664525) + 1013904223;
            numbers[i] = ((state >> 8) / (float)(1 << 23)) - 1;
        }

        return numbers;
    }
}
