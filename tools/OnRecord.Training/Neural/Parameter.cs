using OnRecord.Models.Neural;

namespace OnRecord.Training.Neural;

/// <summary>
/// Numbers that are learned, with one gradient for every shard of a batch: shards are worked on side by side, and added up in their order, so that
/// the outcome doesn't depend on the number of threads.
/// </summary>
internal sealed class Parameter
{
    private readonly float[][] _gradients;
    private readonly HashSet<int>[]? _touched;

    public Parameter(string name, int rows, int columns, int shards, bool sparse = false)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        Value = new float[rows * columns];
        FirstMoment = new float[Value.Length];
        SecondMoment = new float[Value.Length];
        _gradients = new float[shards][];
        for (int i = 0; i < shards; i++)
            _gradients[i] = new float[Value.Length];
        if (!sparse)
            return;
        _touched = new HashSet<int>[shards];
        for (int i = 0; i < shards; i++)
            _touched[i] = [];
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Value { get; }

    public float[] FirstMoment { get; }

    public float[] SecondMoment { get; }

    /// <summary>Whether only the rows that a batch touched are moved by it.</summary>
    public bool IsSparse => _touched is not null;

    public Span<float> Gradient(int shard) => _gradients[shard];

    /// <summary>A row's gradient in a sparse parameter, which is thereby touched.</summary>
    public Span<float> TouchRow(int shard, int row)
    {
        _touched![shard].Add(row);
        return _gradients[shard].AsSpan(row * Columns, Columns);
    }

    /// <summary>Adds all shards into the first, in order, and returns the rows that were touched, or null for all.</summary>
    public int[]? Gather()
    {
        if (_touched is null)
        {
            for (int shard = 1; shard < _gradients.Length; shard++)
                VectorMath.Add(_gradients[shard], _gradients[0]);
            return null;
        }

        for (int shard = 1; shard < _gradients.Length; shard++)
        {
            foreach (int row in _touched[shard])
            {
                _touched[0].Add(row);
                VectorMath.Add(_gradients[shard].AsSpan(row * Columns, Columns), _gradients[0].AsSpan(row * Columns, Columns));
            }
        }

        int[] rows = [.. _touched[0]];
        Array.Sort(rows);
        return rows;
    }

    public void ClearGradients()
    {
        for (int shard = 0; shard < _gradients.Length; shard++)
        {
            if (_touched is null)
            {
                Array.Clear(_gradients[shard]);
                continue;
            }

            foreach (int row in shard == 0 ? _touched[0] : _touched[shard])
                Array.Clear(_gradients[shard], row * Columns, Columns);
            _touched[shard].Clear();
        }
    }

    /// <summary>Uniform between minus and plus <paramref name="reach"/>.</summary>
    public Parameter Scatter(Dice dice, float reach)
    {
        for (int i = 0; i < Value.Length; i++)
            Value[i] = ((2 * dice.Share()) - 1) * reach;
        return this;
    }

    /// <summary>Glorot and Bengio's (2010) uniform start.</summary>
    public Parameter Scatter(Dice dice) => Scatter(dice, MathF.Sqrt(6f / (Rows + Columns)));
}
