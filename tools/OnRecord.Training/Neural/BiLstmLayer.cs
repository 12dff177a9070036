using System.Runtime.Intrinsics;
using OnRecord.Models.Neural;

namespace OnRecord.Training.Neural;

/// <summary>A bidirectional long short-term memory, forward and backward through time, for one shard. Not thread-safe.</summary>
internal sealed class BiLstmLayer(BiLstmParameters parameters, int shard)
{
    private const int Lanes = 16;

    private readonly PackedMatrix _inputs = new();
    private readonly PackedMatrix _forward = new();
    private readonly PackedMatrix _backward = new();
    private readonly PackedMatrix _turned = new();
    private readonly PackedMatrix _packedGradient = new();
    private readonly Matrix _gates = new();
    private readonly Matrix _cells = new();
    private readonly Matrix _gateGradients = new();
    private readonly Matrix _cellGradients = new();
    private readonly Matrix _hiddenGradients = new();
    private readonly Matrix _before = new();
    private SequenceBatch? _batch;
    private Matrix? _x;
    private Matrix? _hidden;

    private int Size => parameters.Size;

    /// <param name="x">Rows as <paramref name="batch"/> lays them out.</param>
    /// <param name="hidden">Gets rows of twice the size: forward, then backward.</param>
    public void Forward(SequenceBatch batch, Matrix x, Matrix hidden)
    {
        (_batch, _x, _hidden) = (batch, x, hidden);
        _inputs.Pack(x.Columns, 8 * Size, parameters.Inputs.Value, 8 * Size, 1);
        _forward.Pack(Size, 4 * Size, parameters.Forward.Value, 4 * Size, 1);
        _backward.Pack(Size, 4 * Size, parameters.Backward.Value, 4 * Size, 1);
        _gates.Resize(batch.Rows, 8 * Size);
        _cells.Resize(batch.Rows, 2 * Size);
        hidden.Resize(batch.Rows, 2 * Size);
        Gemm.Multiply(x.Data, x.Columns, 1, x.Rows, _inputs, _gates.Data, _gates.Columns, accumulate: false);
        Activation.AddBias(_gates.Data, _gates.Rows, _gates.Columns, parameters.Bias.Value);
        BiLstm.Run(batch, _gates.Data, hidden.Data, _cells.Data, _forward, _backward, Size);
    }

    /// <summary>Adds to the parameters' gradients and to <paramref name="dx"/>, where one is given.</summary>
    public void Backward(Matrix dHidden, Matrix? dx)
    {
        SequenceBatch batch = _batch!;
        _gateGradients.Resize(batch.Rows, 8 * Size);
        _cellGradients.ResizeToZero(batch.Rows, 2 * Size);
        _hiddenGradients.Resize(batch.Rows, 2 * Size);
        dHidden.Data.CopyTo(_hiddenGradients.Data);
        _turned.Pack(4 * Size, Size, parameters.Forward.Value, 1, 4 * Size);
        for (int t = batch.Steps - 1; t >= 0; t--)
            StepBack(t, t + 1, t - 1, 0);
        AddRecurrentGradient(parameters.Forward, 0, -1);
        _turned.Pack(4 * Size, Size, parameters.Backward.Value, 1, 4 * Size);
        for (int t = 0; t < batch.Steps; t++)
            StepBack(t, t - 1, t + 1, 1);
        AddRecurrentGradient(parameters.Backward, 1, 1);

        Matrix x = _x!;
        _packedGradient.Pack(_gateGradients.Rows, _gateGradients.Columns, _gateGradients.Data, _gateGradients.Columns, 1);
        Gemm.Multiply(x.Data, 1, x.Columns, x.Columns, _packedGradient, parameters.Inputs.Gradient(shard), 8 * Size, accumulate: true);
        Arithmetic.AddRows(_gateGradients, parameters.Bias.Gradient(shard));
        if (dx is null)
            return;
        _turned.Pack(8 * Size, x.Columns, parameters.Inputs.Value, 1, 8 * Size);
        Gemm.Multiply(_gateGradients.Data, _gateGradients.Columns, 1, _gateGradients.Rows, _turned, dx.Data, dx.Columns, accumulate: true);
    }

    // after: the step that the direction takes next, whose gradient flows into this one; before: the step it came from.
    private void StepBack(int step, int after, int before, int direction)
    {
        SequenceBatch batch = _batch!;
        int first = batch.FirstRow(step),
            active = batch.Active(step);
        int offset = direction * Size,
            gateOffset = direction * 4 * Size,
            outputs = 2 * Size,
            gates = 8 * Size;
        int coming = after < 0 || after >= batch.Steps ? 0 : Math.Min(active, batch.Active(after));
        if (coming > 0)
        {
            Gemm.Multiply(
                _gateGradients.Data[((batch.FirstRow(after) * gates) + gateOffset)..],
                gates,
                1,
                coming,
                _turned,
                _hiddenGradients.Data[((first * outputs) + offset)..],
                outputs,
                accumulate: true
            );
        }

        int going = before < 0 || before >= batch.Steps ? 0 : Math.Min(active, batch.Active(before));
        for (int i = 0; i < active; i++)
        {
            int row = first + i;
            Span<float> cellBefore = default,
                cellBeforeGradient = default;
            if (i < going)
            {
                int rowBefore = batch.FirstRow(before) + i;
                cellBefore = _cells[rowBefore].Slice(offset, Size);
                cellBeforeGradient = _cellGradients[rowBefore].Slice(offset, Size);
            }

            CellBack(
                _gates[row].Slice(gateOffset, 4 * Size),
                _cells[row].Slice(offset, Size),
                _hiddenGradients[row].Slice(offset, Size),
                _cellGradients[row].Slice(offset, Size),
                cellBefore,
                cellBeforeGradient,
                _gateGradients[row].Slice(gateOffset, 4 * Size)
            );
        }
    }

    private void CellBack(
        Span<float> gates,
        Span<float> cell,
        Span<float> dHidden,
        Span<float> dCell,
        Span<float> before,
        Span<float> dBefore,
        Span<float> dGates
    )
    {
        int size = Size;
        Vector512<float> one = Vector512<float>.One;
        for (int j = 0; j < size; j += Lanes)
        {
            Vector512<float> input = Vector512.Create<float>(gates[j..]),
                forget = Vector512.Create<float>(gates[(size + j)..]);
            Vector512<float> candidate = Vector512.Create<float>(gates[((2 * size) + j)..]),
                output = Vector512.Create<float>(gates[((3 * size) + j)..]);
            Vector512<float> squashed = Activation.Tanh(Vector512.Create<float>(cell[j..]));
            Vector512<float> dh = Vector512.Create<float>(dHidden[j..]);
            Vector512<float> dc = Vector512.Create<float>(dCell[j..]) + (dh * output * (one - (squashed * squashed)));
            (dc * candidate * input * (one - input)).CopyTo(dGates[j..]);
            (dc * input * (one - (candidate * candidate))).CopyTo(dGates[((2 * size) + j)..]);
            (dh * squashed * output * (one - output)).CopyTo(dGates[((3 * size) + j)..]);
            if (before.IsEmpty)
            {
                Vector512<float>.Zero.CopyTo(dGates[(size + j)..]);
                continue;
            }

            (dc * Vector512.Create<float>(before[j..]) * forget * (one - forget)).CopyTo(dGates[(size + j)..]);
            (Vector512.Create<float>(dBefore[j..]) + (dc * forget)).CopyTo(dBefore[j..]);
        }
    }

    private void AddRecurrentGradient(Parameter recurrent, int direction, int towardsBefore)
    {
        SequenceBatch batch = _batch!;
        int offset = direction * Size,
            gateOffset = direction * 4 * Size;
        _before.ResizeToZero(batch.Rows, Size);
        for (int t = 0; t < batch.Steps; t++)
        {
            int before = t + towardsBefore;
            if (before < 0 || before >= batch.Steps)
                continue;
            int going = Math.Min(batch.Active(t), batch.Active(before));
            for (int i = 0; i < going; i++)
                _hidden![batch.FirstRow(before) + i].Slice(offset, Size).CopyTo(_before[batch.FirstRow(t) + i]);
        }

        _packedGradient.Pack(batch.Rows, 4 * Size, _gateGradients.Data[gateOffset..], _gateGradients.Columns, 1);
        Gemm.Multiply(_before.Data, 1, Size, Size, _packedGradient, recurrent.Gradient(shard), 4 * Size, accumulate: true);
    }
}
