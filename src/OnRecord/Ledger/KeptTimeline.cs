using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Series;
using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Ledger;

/// <summary>What happened, as it is told from one state of the record to the next. Not thread-safe.</summary>
internal sealed class KeptTimeline
{
    private readonly OccurrenceMerger _merger = new();
    private readonly InferredDates _dates = new();
    private readonly KeptSeries _series = new();
    private readonly HappeningWriter _writer = new();

    public LedgerRecord Ledger =>
        new()
        {
            Events = _writer.Events,
            Series = _series.Series,
            Notes = [.. _writer.Notes, .. _series.Notes],
            Dates = [.. _dates.Reports.Select(p => new InferredDateEntry(p.Id, p.Source, _dates.Of(p)!))],
        };

    /// <param name="done">Told the name of each stage when it is done.</param>
    /// <returns>The happenings that came and went, and the reports whose inferred date is another one.</returns>
    public (OccurrenceChange Occurrences, IReadOnlyList<IndexedReport> Redated) Follow(PageChange change, Action<string>? done = null)
    {
        OccurrenceChange occurrences = _merger.Follow(change);
        done?.Invoke("happenings");
        (IReadOnlyList<IndexedReport> redated, IReadOnlyList<Occurrence> dated) = _dates.Follow(change, occurrences);
        done?.Invoke("dates");
        _series.Follow(change, redated, WrittenOf);
        done?.Invoke("series");
        _writer.Follow(occurrences, dated, _dates.Of);
        done?.Invoke("happenings written");
        return (occurrences, redated);
    }

    /// <summary>The inferred date of a report; null where there is none.</summary>
    public When? DateOf(IndexedReport page) => _dates.Of(page);

    /// <summary>When a report was published, stated or inferred; null when unknown.</summary>
    public When? WrittenOf(IndexedReport page) => page.Record.Report.Published ?? _dates.Of(page);
}
