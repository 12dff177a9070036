namespace OnRecord.Queries;

/// <summary>Rows of one kind.</summary>
internal sealed class RowList<T> : RowList
{
    private readonly RowFormat<T> _format;
    private readonly Func<int, T> _row;
    private readonly Func<int, string> _key;

    /// <param name="row">Makes a row.</param>
    /// <param name="key">Tells a row's key without making it; null where making it costs nothing.</param>
    internal RowList(RowFormat<T> format, int count, Func<int, T> row, Func<int, string>? key = null) =>
        (_format, Count, _row, _key) = (format, count, row, key ?? (i => format.Key(row(i))));

    public override string Kind => _format.Kind;

    public override int Count { get; }

    public override IReadOnlyList<string> Columns => _format.Columns;

    /// <summary>The rows in order, each made when it is reached.</summary>
    public IEnumerable<T> Rows => Enumerable.Range(0, Count).Select(_row);

    /// <inheritdoc/>
    public override RowList<T>? Part(int limit, string? after = null)
    {
        int start = 0;
        if (after is not null)
        {
            while (start < Count && _key(start) != after)
                start++;
            if (start++ == Count)
                return null;
        }

        return Slice(start, limit);
    }

    /// <inheritdoc/>
    public override RowList<T> Slice(int start, int count)
    {
        int taken = Math.Clamp(count, 0, Math.Max(0, Count - start));
        return new RowList<T>(_format, taken, i => _row(start + i), i => _key(start + i))
        {
            NotesOf = NotesOf,
            FacetsOf = FacetsOf,
            LastKey = taken > 0 && start + taken < Count ? _key(start + taken - 1) : null,
        };
    }

    private protected override void WriteCsvRow(TextWriter output, int row) => _format.Csv(output, _row(row));

    private protected override string JsonRow(int row) => _format.Json(_row(row));
}
