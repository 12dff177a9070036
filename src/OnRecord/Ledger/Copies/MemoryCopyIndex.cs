namespace OnRecord.Ledger.Copies;

/// <summary>For reports that are in memory anyway. Not safe to share between threads.</summary>
internal sealed class MemoryCopyIndex : ICopyIndex
{
    private readonly HolderTable _holders = new();
    private readonly Dictionary<long, RunningText> _texts = [];
    private readonly Dictionary<long, SortedSet<long>> _groups = [];

    /// <inheritdoc/>
    public IEnumerable<long> Holders(IReadOnlyCollection<long> fingerprints, int most) =>
        fingerprints.SelectMany(fingerprint => _holders.Find(unchecked((ulong)fingerprint)) is { } place ? First(place, most) : []);

    /// <inheritdoc/>
    public RunningText TextOf(long report) => _texts[report];

    /// <inheritdoc/>
    public long HeadOf(long report) => _groups.TryGetValue(report, out SortedSet<long>? group) ? group.Min : report;

    /// <inheritdoc/>
    public void Join(long head, long otherHead)
    {
        SortedSet<long> whole = GroupOf(head),
            other = GroupOf(otherHead);
        whole.UnionWith(other);
        foreach (long member in other)
            _groups[member] = whole;
    }

    /// <inheritdoc/>
    public void Enter(long report, RunningText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _texts.Add(report, text);
        foreach (long fingerprint in text.Fingerprints)
            _holders.Add(unchecked((ulong)fingerprint), checked((int)report));
    }

    /// <summary>The group of a report, itself in it; null where it has no copies.</summary>
    public IReadOnlyCollection<long>? CopiesOf(long report) => _groups.GetValueOrDefault(report);

    /// <summary>Takes a report out. Whether the rest of its group hangs together is for others to say: they are in no group then.</summary>
    /// <returns>The rest, ascending.</returns>
    public IReadOnlyList<long> Remove(long report)
    {
        foreach (long fingerprint in _texts[report].Fingerprints)
            _holders.Remove(_holders.Find(unchecked((ulong)fingerprint))!.Value, checked((int)report));

        _texts.Remove(report);
        if (!_groups.TryGetValue(report, out SortedSet<long>? group))
            return [];
        foreach (long member in group)
            _groups.Remove(member);
        group.Remove(report);
        return [.. group];
    }

    private long[] First(int place, int most)
    {
        ReadOnlySpan<int> holders = _holders.HoldersAt(place);
        var first = new long[Math.Min(most, holders.Length)];
        for (int i = 0; i < first.Length; i++)
            first[i] = holders[i];
        return first;
    }

    private SortedSet<long> GroupOf(long report)
    {
        if (!_groups.TryGetValue(report, out SortedSet<long>? group))
            _groups[report] = group = [report];
        return group;
    }
}
