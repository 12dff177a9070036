namespace OnRecord.Identities;

/// <summary>Counts what comes and goes.</summary>
internal sealed class Tally<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _counts = [];

    public int Count => _counts.Count;

    public bool Has(T item) => _counts.ContainsKey(item);

    public void Add(T item, int by)
    {
        int count = _counts.GetValueOrDefault(item) + by;
        if (count > 0)
            _counts[item] = count;
        else
            _counts.Remove(item);
    }
}
