using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>
/// The reports of a record, with what is looked up in each. It goes on from one state of the record to the next. Not thread-safe.
/// </summary>
internal sealed class ReportBook
{
    private readonly RecordList _records = new();
    private readonly Dictionary<string, IndexedReport> _pages = new(StringComparer.Ordinal);

    public IdentityBook Identities { get; } = new();

    public IndexedReport this[string id] => _pages[id];

    /// <summary>Takes the book to these reports.</summary>
    /// <param name="records">In any order. One is known again when it is the same object.</param>
    /// <exception cref="ArgumentException">A record counts its offsets in another unit than UTF-16 code units.</exception>
    public PageChange Follow(IReadOnlyList<ReportRecord> records)
    {
        (IReadOnlyList<string> left, IReadOnlyList<ReportRecord> entered) = _records.Follow(records);
        IReadOnlySet<string> touched = Identities.Change(left, entered);
        Dictionary<string, ReportRecord> anew = entered.ToDictionary(r => r.Report.Id, StringComparer.Ordinal);
        var gone = new List<IndexedReport>();
        var came = new List<IndexedReport>();
        foreach (string report in left)
            if (_pages.Remove(report, out IndexedReport? page))
                gone.Add(page);
        foreach (string report in touched)
        {
            IndexedReport? known = _pages.GetValueOrDefault(report);
            IndexedReport page = Page(anew.GetValueOrDefault(report) ?? known!.Record, known);
            if (ReferenceEquals(page, known))
                continue;
            if (known is not null)
                gone.Add(known);
            came.Add(_pages[report] = page);
        }

        return new PageChange(gone, came);
    }

    private IndexedReport Page(ReportRecord record, IndexedReport? known)
    {
        ImmutableArray<Identity> identities = Identities.Identities(record);
        Identity? outlet = Identities.OutletOf(record);
        IndexedReport? same = known is not null && ReferenceEquals(known.Record, record) ? known : null;
        return same is not null && same.Outlet == outlet && same.Identities.SequenceEqual(identities)
            ? same
            : new IndexedReport(record, identities, outlet, same);
    }
}
