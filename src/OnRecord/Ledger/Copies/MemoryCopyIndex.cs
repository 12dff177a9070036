using System.Runtime.InteropServices;

namespace OnRecord.Ledger.Copies;

/// <summary>For reports that are in memory anyway. Not safe to share between threads.</summary>
internal sealed class MemoryCopyIndex : ICopyIndex
{
    private readonly Dictionary<long, List<long>> _holders = [];
    private readonly Dictionary<long, RunningText> _texts = [];
    private readonly Dictionary<long, SortedSet<long>> _groups = [];

    /// <summary>The groups of two reports and more, each ascending, by their first.</summary>
    public IEnumerable<IReadOnlyList<long>> Groups =>
        _groups.Where(g => g.Key == g.Value.Min).OrderBy(g => g.Key).Select(g => (IReadOnlyList<long>)[.. g.Value]);

    /// <inheritdoc/>
    public IEnumerable<long> Holders(IReadOnlyCollection<long> fingerprints, int most) =>
        fingerprints.SelectMany(fingerprint => _holders.TryGetValue(fingerprint, out List<long>? holders) ? holders.Take(most) : []);

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
        {
            ref List<long>? holders = ref CollectionsMarshal.GetValueRefOrAddDefault(_holders, fingerprint, out _);
            holders ??= [];
            int at = holders.BinarySearch(report);
            if (at < 0)
                holders.Insert(~at, report);
        }
    }

    private SortedSet<long> GroupOf(long report)
    {
        if (!_groups.TryGetValue(report, out SortedSet<long>? group))
            _groups[report] = group = [report];
        return group;
    }
}
