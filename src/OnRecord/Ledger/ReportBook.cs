using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>The reports of a record in an order of their own (by id), so that nothing depends on the order in which they came.</summary>
internal sealed class ReportBook
{
    private readonly FrozenDictionary<string, int> _indices;

    /// <param name="before">
    /// The state before, which is of no more use then: its identities go on, and its pages are the same objects where the record is and means the same actors.
    /// </param>
    /// <exception cref="ArgumentException">A record counts its offsets in another unit than UTF-16 code units.</exception>
    public ReportBook(IReadOnlyList<ReportRecord> records, ReportBook? before = null)
    {
        foreach (ReportRecord record in records)
            if (record.Offsets != "utf16")
                throw new ArgumentException($"The ledger reads records with utf16 offsets; {record.Report.Source} has {record.Offsets}.", nameof(records));

        ReportRecord[] ordered =
        [
            .. records.OrderBy(r => r.Report.Id, StringComparer.Ordinal).ThenBy(r => r.Report.Source, StringComparer.Ordinal).DistinctBy(r => r.Report.Id),
        ];
        Identities = before?.Identities ?? new IdentityBook();
        Identities.Follow(ordered);
        Pages = [.. ordered.Select(record => Page(record, before?.PageOf(record)))];
        for (int i = 0; i < Pages.Length; i++)
            Pages[i].MoveTo(i);
        _indices = Pages.ToFrozenDictionary(p => p.Id, p => p.Index, StringComparer.Ordinal);
    }

    public IdentityBook Identities { get; }

    public ImmutableArray<IndexedReport> Pages { get; }

    public IndexedReport this[string id] => Pages[_indices[id]];

    private IndexedReport? PageOf(ReportRecord record) =>
        _indices.TryGetValue(record.Report.Id, out int index) && ReferenceEquals(Pages[index].Record, record) ? Pages[index] : null;

    private IndexedReport Page(ReportRecord record, IndexedReport? known)
    {
        ImmutableArray<Identity> identities = Identities.Identities(record);
        Identity? outlet = Identities.OutletOf(record);
        return known is not null && known.Outlet == outlet && known.Identities.SequenceEqual(identities)
            ? known
            : new IndexedReport(record, identities, outlet, known);
    }
}
