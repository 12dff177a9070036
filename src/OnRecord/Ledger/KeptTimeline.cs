using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Series;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>What happened, as it is told from one state of the record to the next. Not thread-safe.</summary>
internal sealed class KeptTimeline
{
    private readonly OccurrenceMerger _merger = new();
    private readonly HappeningWriter _writer = new();

    public (LedgerRecord Ledger, IReadOnlyList<Occurrence> Occurrences, InferredDates Dates) Keep(ReportBook book)
    {
        IReadOnlyList<Occurrence> occurrences = _merger.Follow(book);
        InferredDates dates = DateInference.Infer(book, occurrences);
        (IReadOnlyList<SeriesEntry> series, IReadOnlyList<LedgerNoteEntry> figures) = SeriesFinder.Find(book, dates);
        var ledger = new LedgerRecord
        {
            Events = _writer.Write(occurrences, dates),
            Series = series,
            Notes = [.. ContradictionNotes.Of(occurrences), .. figures],
            Dates = [.. book.Pages.Where(p => dates.Reports.ContainsKey(p.Id)).Select(p => new InferredDateEntry(p.Id, p.Source, dates.Reports[p.Id]))],
        };
        return (ledger, occurrences, dates);
    }
}
