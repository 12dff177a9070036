using System.Runtime.CompilerServices;

namespace OnRecord.Ledger;

/// <summary>Something that is read from a page once, and kept as long as the page is: from one state of the ledger to the next. Thread-safe.</summary>
/// <param name="read">A pure function of the page, that does not ask for its place among others.</param>
internal sealed class PerPage<T>(Func<IndexedReport, T> read)
    where T : class
{
    private readonly ConditionalWeakTable<IndexedReport, T> _known = [];

    public T Of(IndexedReport page) => _known.GetValue(page, p => read(p));
}
