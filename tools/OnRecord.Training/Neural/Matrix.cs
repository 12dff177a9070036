namespace OnRecord.Training.Neural;

/// <summary>Rows of numbers in one buffer that is kept from batch to batch.</summary>
internal sealed class Matrix
{
    private float[] _data = [];

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public Span<float> Data => _data.AsSpan(0, Rows * Columns);

    public Span<float> this[int row] => _data.AsSpan(row * Columns, Columns);

    /// <summary>What it held is undefined afterwards.</summary>
    public void Resize(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        if (_data.Length < rows * columns)
            _data = new float[rows * columns];
    }

    public void ResizeToZero(int rows, int columns)
    {
        Resize(rows, columns);
        Data.Clear();
    }
}
