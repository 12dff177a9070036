namespace OnRecord.Identities;

/// <summary>Counts what comes and goes.</summary>
internal sealed class Tally<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _counts = [];

    public int Count => _counts.Count;

    public bool Has(T item) => _counts.ContainsKey(item);

    /// <returns>Whether there was none of it, or is none now.</returns>
    public bool Add(T item, int by)
    {
        int before = _counts.GetValueOrDefault(item),
            count = before + by;
        if (count > 0)
            _counts[item] = count;
        else
            _counts.Remove(item);
        return before > 0 != count > 0;
    }
}
