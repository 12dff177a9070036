namespace OnRecord.Models.Neural;

/// <summary>
/// How sequences of unequal length lie in one matrix without padding: longest first, and step by step. Step <c>t</c> of all sequences that are
/// longer than <c>t</c> stands in <see cref="Active"/>(t) rows from <see cref="FirstRow"/>(t) on. Immutable.
/// </summary>
internal sealed class SequenceBatch
{
    private readonly int[] _rankOf;
    private readonly int[] _firstRow;

    /// <param name="lengths">None is 0.</param>
    public SequenceBatch(ReadOnlySpan<int> lengths)
    {
        int[] order = new int[lengths.Length];
        long[] ranks = new long[lengths.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            // Ties in the order given: the same text is always laid out in the same way.
            ranks[i] = (-(long)lengths[i] << 32) | (uint)i;
        }

        Array.Sort(ranks, order);
        _rankOf = new int[lengths.Length];
        for (int rank = 0; rank < order.Length; rank++)
            _rankOf[order[rank]] = rank;
        int steps = order.Length == 0 ? 0 : lengths[order[0]];
        _firstRow = new int[steps + 1];
        int active = order.Length;
        for (int t = 0; t < steps; t++)
        {
            while (lengths[order[active - 1]] <= t)
                active--;
            _firstRow[t + 1] = _firstRow[t] + active;
        }
    }

    public int Sequences => _rankOf.Length;

    /// <summary>The length of the longest sequence.</summary>
    public int Steps => _firstRow.Length - 1;

    /// <summary>All steps of all sequences.</summary>
    public int Rows => _firstRow[^1];

    public int Active(int step) => _firstRow[step + 1] - _firstRow[step];

    public int FirstRow(int step) => _firstRow[step];

    /// <summary>The row that holds one step of one sequence.</summary>
    public int Row(int sequence, int step) => _firstRow[step] + _rankOf[sequence];
}
