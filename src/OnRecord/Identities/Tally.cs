namespace OnRecord.Identities;

/// <summary>Counts what comes and goes.</summary>
internal sealed class Tally<T>
    where T : notnull
{
    /// <summary>Null where there is nothing, as with most.</summary>
    private Dictionary<T, int>? _counts;

    public int Count => _counts?.Count ?? 0;

    public bool Has(T item) => _counts?.ContainsKey(item) == true;

    /// <returns>Whether there was none of it, or is none now.</returns>
    public bool Add(T item, int by)
    {
        int before = _counts?.GetValueOrDefault(item) ?? 0,
            count = before + by;
        if (count > 0)
            (_counts ??= [])[item] = count;
        else
            _counts?.Remove(item);
        return before > 0 != count > 0;
    }
}
