using OnRecord.Ledger.Copies;

namespace OnRecord.Ledger.Repeats;

/// <summary>Groups reports that are copies of each other, and goes on from one state of the record to the next. Not thread-safe.</summary>
internal sealed class KeptCopies
{
    private readonly MemoryCopyIndex _index = new();
    private readonly Dictionary<RunningText, long> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, IndexedReport> _pages = [];
    private long _came;

    /// <returns>Pages whose copies are others than before, or have other pages; some may have gone.</returns>
    public IReadOnlySet<IndexedReport> Follow(PageChange change)
    {
        HashSet<RunningText> stay = new(change.Came.Select(p => p.Running), ReferenceEqualityComparer.Instance);
        var touched = new HashSet<long>();
        foreach (IndexedReport page in change.Gone)
        {
            long number = _numbers[page.Running];
            touched.UnionWith(_index.CopiesOf(number) ?? []);
            if (stay.Contains(page.Running))
                continue;
            _numbers.Remove(page.Running);
            _pages.Remove(number);
            Dictionary<long, RunningText> rest = _index.Remove(number).ToDictionary(other => other, _index.TextOf);
            foreach (long other in rest.Keys)
                _index.Remove(other);
            foreach ((long other, RunningText text) in rest)
                CopyFinder.Enter(other, text, _index);
        }

        // What came is held against each other again and again.
        var runs = new List<ulong[]>(change.Came.Count);
        foreach (IndexedReport page in change.Came)
        {
            runs.Add(page.Running.Sorted());
            if (!_numbers.TryGetValue(page.Running, out long number))
            {
                _numbers[page.Running] = number = _came++;
                CopyFinder.Enter(number, page.Running, _index);
            }

            _pages[number] = page;
            touched.UnionWith(_index.CopiesOf(number) ?? []);
        }

        GC.KeepAlive(runs);
        return touched.Where(_pages.ContainsKey).Select(number => _pages[number]).ToHashSet();
    }

    /// <summary>The copies of a report, itself among them, in the order of reports; none where it has none.</summary>
    public IReadOnlyList<IndexedReport> Of(IndexedReport page) =>
        _numbers.TryGetValue(page.Running, out long number) && _index.CopiesOf(number) is { Count: > 1 } group
            ? [.. group.Select(n => _pages[n]).OrderBy(p => p.Id, StringComparer.Ordinal)]
            : [];

    /// <summary>Whether it is a copy of one that comes before it in the order of reports.</summary>
    public bool IsLater(IndexedReport page) => Of(page) is [var first, ..] && !ReferenceEquals(first, page);
}
