using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>
/// Tells what came and went between two lists of records, of which most are the same objects in the same order: only what stands between those at the beginning
/// and those at the end is looked up. Not thread-safe.
/// </summary>
internal sealed class RecordList
{
    /// <summary>All with one id: of several the first by its source counts.</summary>
    private readonly Dictionary<string, List<ReportRecord>> _byId = new(StringComparer.Ordinal);
    private IReadOnlyList<ReportRecord> _records = [];

    /// <summary>The record that counts of each report.</summary>
    public IEnumerable<ReportRecord> Counting => _byId.Keys.Select(id => First(id)!);

    /// <returns>Ids of reports that are there no more, and records that are new or other objects than before, in the order of their ids.</returns>
    /// <exception cref="ArgumentException">A record counts its offsets in another unit than UTF-16 code units.</exception>
    public (IReadOnlyList<string> Left, IReadOnlyList<ReportRecord> Entered) Follow(IReadOnlyList<ReportRecord> records)
    {
        int from = 0,
            behind = 0,
            shorter = Math.Min(records.Count, _records.Count);
        while (from < shorter && ReferenceEquals(records[from], _records[from]))
            from++;
        while (behind < shorter - from && ReferenceEquals(records[^(behind + 1)], _records[^(behind + 1)]))
            behind++;
        ReportRecord[] before = [.. _records.Skip(from).Take(_records.Count - behind - from)],
            after = [.. records.Skip(from).Take(records.Count - behind - from)];
        foreach (ReportRecord record in after)
            if (record.Offsets != "utf16")
                throw new ArgumentException($"The ledger reads records with utf16 offsets; {record.Report.Source} has {record.Offsets}.", nameof(records));

        Dictionary<string, ReportRecord?> known = new(StringComparer.Ordinal);
        foreach (ReportRecord record in before.Concat(after))
            known.TryAdd(record.Report.Id, First(record.Report.Id));
        foreach (ReportRecord record in before)
            Remove(record);
        foreach (ReportRecord record in after)
            Of(record).Add(record);
        // The list may be its owner's to change.
        _records = [.. records];
        var left = new List<string>();
        var entered = new List<ReportRecord>();
        foreach ((string id, ReportRecord? was) in known.OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            if (First(id) is not { } now)
            {
                _byId.Remove(id);
                if (was is not null)
                    left.Add(id);
            }
            else if (!ReferenceEquals(now, was))
            {
                entered.Add(now);
            }
        }

        return (left, entered);
    }

    private ReportRecord? First(string id) =>
        _byId.TryGetValue(id, out List<ReportRecord>? records) ? records.MinBy(r => r.Report.Source, StringComparer.Ordinal) : null;

    /// <summary>The object itself: what it holds is not compared.</summary>
    private void Remove(ReportRecord record)
    {
        List<ReportRecord> records = Of(record);
        records.RemoveAt(records.FindIndex(r => ReferenceEquals(r, record)));
    }

    private List<ReportRecord> Of(ReportRecord record)
    {
        if (!_byId.TryGetValue(record.Report.Id, out List<ReportRecord>? records))
            _byId[record.Report.Id] = records = new List<ReportRecord>(1);
        return records;
    }
}
