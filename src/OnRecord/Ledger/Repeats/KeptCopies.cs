using OnRecord.Ledger.Copies;

namespace OnRecord.Ledger.Repeats;

/// <summary>Groups the reports of a book that are copies of each other, and goes on from there while reports only come. Not thread-safe.</summary>
internal sealed class KeptCopies
{
    private readonly Dictionary<RunningText, long> _entered = new(ReferenceEqualityComparer.Instance);
    private MemoryCopyIndex _index = new();

    /// <returns>Groups of page indices, ascending, of two and more.</returns>
    public IReadOnlyList<IReadOnlyList<int>> Group(ReportBook book)
    {
        HashSet<RunningText> present = new(book.Pages.Select(p => p.Running), ReferenceEqualityComparer.Instance);
        if (!_entered.Keys.All(present.Contains))
        {
            _entered.Clear();
            _index = new MemoryCopyIndex();
        }

        var places = new Dictionary<long, int>();
        foreach (IndexedReport page in book.Pages)
        {
            if (!_entered.TryGetValue(page.Running, out long number))
            {
                _entered[page.Running] = number = _entered.Count;
                CopyFinder.Enter(number, page.Running, _index);
            }

            places[number] = page.Index;
        }

        return [.. _index.Groups.Select(g => (IReadOnlyList<int>)[.. g.Select(number => places[number]).Order()]).OrderBy(g => g[0])];
    }
}
