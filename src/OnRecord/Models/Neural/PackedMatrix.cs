using System.Runtime.InteropServices;

namespace OnRecord.Models.Neural;

/// <summary>
/// A weight matrix of <c>inputs × outputs</c>, laid out for <see cref="Gemm"/>: panels of <see cref="PanelWidth"/> columns, each row by row, the last
/// one filled up with zeros. Immutable once packed by a model; a trainer packs again after every step.
/// </summary>
internal sealed class PackedMatrix
{
    /// <summary>Columns of a panel: four vectors of 16 floats, so that six rows fill 24 of the 32 registers.</summary>
    public const int PanelWidth = 64;

    private const int Alignment = 64;

    private nint _block;
    private int _capacity;

    public PackedMatrix(int inputs, int outputs, ReadOnlySpan<float> rows)
    {
        Pack(inputs, outputs, rows, outputs, 1);
    }

    public PackedMatrix(WeightTable rows)
    {
        Reserve(rows.Rows, rows.Columns);
        var row = new float[rows.Columns];
        for (int i = 0; i < Inputs; i++)
        {
            rows.CopyTo(i, row);
            for (int first = 0; first < Outputs; first += PanelWidth)
            {
                ReadOnlySpan<float> part = row.AsSpan(first, Math.Min(PanelWidth, Outputs - first));
                Span<float> target = Row(first / PanelWidth, i);
                part.CopyTo(target);
                target[part.Length..].Clear();
            }
        }
    }

    /// <summary>An empty matrix, to be packed later.</summary>
    public PackedMatrix() { }

    ~PackedMatrix() => Release();

    public int Inputs { get; private set; }

    public int Outputs { get; private set; }

    internal unsafe float* Panel(int index) => (float*)_block + ((long)index * Inputs * PanelWidth);

    /// <summary>Takes element (i, j) from <c>values[i * rowStride + j * columnStride]</c>.</summary>
    public void Pack(int inputs, int outputs, ReadOnlySpan<float> values, int rowStride, int columnStride)
    {
        Reserve(inputs, outputs);
        for (int panel = 0; panel * PanelWidth < outputs; panel++)
        {
            int first = panel * PanelWidth,
                width = Math.Min(PanelWidth, outputs - first);
            for (int i = 0; i < inputs; i++)
            {
                Span<float> target = Row(panel, i);
                if (columnStride == 1)
                {
                    values.Slice((i * rowStride) + first, width).CopyTo(target);
                }
                else
                {
                    for (int j = 0; j < width; j++)
                        target[j] = values[(i * rowStride) + ((first + j) * columnStride)];
                }

                target[width..].Clear();
            }
        }
    }

    private unsafe Span<float> Row(int panel, int input) => new(Panel(panel) + (input * PanelWidth), PanelWidth);

    private unsafe void Reserve(int inputs, int outputs)
    {
        Inputs = inputs;
        Outputs = outputs;
        int floats = (outputs + PanelWidth - 1) / PanelWidth * inputs * PanelWidth;
        if (floats <= _capacity)
            return;
        Release();
        _block = (nint)NativeMemory.AlignedAlloc((nuint)floats * sizeof(float), Alignment);
        _capacity = floats;
    }

    private unsafe void Release()
    {
        NativeMemory.AlignedFree((void*)_block);
        _block = 0;
        _capacity = 0;
    }
}
