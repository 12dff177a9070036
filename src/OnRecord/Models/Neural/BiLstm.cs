using System.Buffers;

namespace OnRecord.Models.Neural;

/// <summary>One bidirectional layer of long short-term memory (Hochreiter and Schmidhuber 1997). Immutable.</summary>
/// <param name="inputs">Both directions' input weights side by side: <c>inputs × 8·size</c>, forward first, each input, forget, candidate, output.</param>
/// <param name="bias">As long as a row of <paramref name="inputs"/>.</param>
/// <param name="forward">Recurrent weights, <c>size × 4·size</c>.</param>
/// <param name="backward">Recurrent weights, <c>size × 4·size</c>.</param>
internal sealed class BiLstm(PackedMatrix inputs, float[] bias, PackedMatrix forward, PackedMatrix backward)
{
    /// <summary>The number of units is a multiple of this.</summary>
    public const int UnitStep = 16;

    /// <summary>Units of one direction.</summary>
    public int Size => forward.Inputs;

    public int Inputs => inputs.Inputs;

    public int Outputs => 2 * Size;

    /// <summary>Length of a row of sums: four gates, two directions.</summary>
    public int Gates => 8 * Size;

    /// <summary>The part of the gates' sums that depends on the input alone.</summary>
    public void Project(ReadOnlySpan<float> x, int rows, Span<float> sums)
    {
        Gemm.Multiply(x, Inputs, 1, rows, inputs, sums, Gates, accumulate: false);
        Activation.AddBias(sums, rows, Gates, bias);
    }

    /// <summary>Runs both directions.</summary>
    /// <param name="sums">What <see cref="Project"/> gave, in the rows of <paramref name="batch"/>; used up.</param>
    /// <param name="hidden">Rows of <see cref="Outputs"/>: forward, then backward.</param>
    public void Run(SequenceBatch batch, Span<float> sums, Span<float> hidden)
    {
        float[] cells = ArrayPool<float>.Shared.Rent(batch.Rows * Outputs);
        Run(batch, sums, hidden, cells, forward, backward, Size);
        ArrayPool<float>.Shared.Return(cells);
    }

    /// <summary>As the other, but keeps the cells and leaves the gates' activations in <paramref name="sums"/>: a trainer needs them.</summary>
    public static void Run(SequenceBatch batch, Span<float> sums, Span<float> hidden, Span<float> cells, PackedMatrix forward, PackedMatrix backward, int size)
    {
        for (int t = 0; t < batch.Steps; t++)
            Step(batch, t, t - 1, 0, forward, size, sums, hidden, cells);
        for (int t = batch.Steps - 1; t >= 0; t--)
            Step(batch, t, t + 1, 1, backward, size, sums, hidden, cells);
    }

    private static void Step(
        SequenceBatch batch,
        int step,
        int before,
        int direction,
        PackedMatrix recurrent,
        int size,
        Span<float> sums,
        Span<float> hidden,
        Span<float> cells
    )
    {
        int first = batch.FirstRow(step),
            active = batch.Active(step),
            outputs = 2 * size,
            gates = 8 * size;
        // Longest first: the sequences that have a step before are the first rows of both steps.
        int going = before < 0 || before >= batch.Steps ? 0 : Math.Min(active, batch.Active(before));
        int firstBefore = going == 0 ? 0 : batch.FirstRow(before);
        if (going > 0)
        {
            Gemm.Multiply(
                hidden[((firstBefore * outputs) + (direction * size))..],
                outputs,
                1,
                going,
                recurrent,
                sums[((first * gates) + (direction * 4 * size))..],
                gates,
                accumulate: true
            );
        }

        for (int i = 0; i < active; i++)
        {
            int row = ((first + i) * outputs) + (direction * size);
            ReadOnlySpan<float> cellBefore = i < going ? cells.Slice(((firstBefore + i) * outputs) + (direction * size), size) : default;
            Activation.LstmCell(
                sums.Slice(((first + i) * gates) + (direction * 4 * size), 4 * size),
                cellBefore,
                cells.Slice(row, size),
                hidden.Slice(row, size)
            );
        }
    }
}
