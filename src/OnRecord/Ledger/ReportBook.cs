using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>The reports of a record in an order of their own (by id), so that nothing depends on the order in which they came.</summary>
internal sealed class ReportBook
{
    private readonly FrozenDictionary<string, int> _indices;

    /// <param name="before">Whose pages are used again where the record is the same object.</param>
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
        Identities = IdentityBook.Of(ordered);
        Pages = [.. ordered.Select((record, i) => new IndexedReport(i, record, Identities.Identities(record), before?.PageOf(record)))];
        _indices = Pages.ToFrozenDictionary(p => p.Id, p => p.Index, StringComparer.Ordinal);
    }

    public IdentityBook Identities { get; }

    public ImmutableArray<IndexedReport> Pages { get; }

    public IndexedReport this[string id] => Pages[_indices[id]];

    private IndexedReport? PageOf(ReportRecord record) =>
        _indices.TryGetValue(record.Report.Id, out int index) && ReferenceEquals(Pages[index].Record, record) ? Pages[index] : null;
}
