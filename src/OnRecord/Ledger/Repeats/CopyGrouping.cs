using OnRecord.Ledger.Copies;

namespace OnRecord.Ledger.Repeats;

/// <summary>Groups the reports of a book that are copies of each other.</summary>
internal static class CopyGrouping
{
    /// <returns>Groups of page indices, ascending, of two and more.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Group(ReportBook book)
    {
        var index = new MemoryCopyIndex();
        foreach (IndexedReport page in book.Pages)
            CopyFinder.Enter(page.Index, page.Running, index);
        return [.. index.Groups.Select(g => (IReadOnlyList<int>)[.. g.Select(page => (int)page)])];
    }
}
