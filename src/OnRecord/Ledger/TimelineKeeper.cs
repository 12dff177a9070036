using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Series;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>
/// The part of the ledger that tells what happened: happenings, series of figures, what contradicts, and dates. No claims, so no judge of pairs is
/// asked, and it is
/// made in seconds. Thread-safe; the same reports give the same ledger.
/// </summary>
internal sealed class TimelineKeeper
{
    /// <param name="records">The current revision of each report, in any order: the result does not depend on it.</param>
    /// <exception cref="ArgumentException">A record counts its offsets in another unit than UTF-16 code units.</exception>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "Used as an object where the ledger is.")]
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Of(new ReportBook(records), new OccurrenceMerger()).Ledger;
    }

    internal static (LedgerRecord Ledger, IReadOnlyList<Occurrence> Occurrences, InferredDates Dates) Of(ReportBook book, OccurrenceMerger merger)
    {
        IReadOnlyList<Occurrence> occurrences = merger.Follow(book);
        InferredDates dates = DateInference.Infer(book, occurrences);
        (IReadOnlyList<SeriesEntry> series, IReadOnlyList<LedgerNoteEntry> figures) = SeriesFinder.Find(book, dates);
        var ledger = new LedgerRecord
        {
            Events = HappeningWriter.Write(occurrences, dates),
            Series = series,
            Notes = [.. ContradictionNotes.Of(occurrences), .. figures],
            Dates = [.. book.Pages.Where(p => dates.Reports.ContainsKey(p.Id)).Select(p => new InferredDateEntry(p.Id, p.Source, dates.Reports[p.Id]))],
        };
        return (ledger, occurrences, dates);
    }
}
