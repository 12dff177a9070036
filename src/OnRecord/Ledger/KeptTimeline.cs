using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Series;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>What happened, as it is told from one state of the record to the next. Not thread-safe.</summary>
internal sealed class KeptTimeline
{
    private readonly OccurrenceMerger _merger = new();
    private readonly HappeningWriter _writer = new();

    /// <param name="done">Told the name of each stage when it is done.</param>
    public (LedgerRecord Ledger, IReadOnlyList<Occurrence> Occurrences, InferredDates Dates) Keep(ReportBook book, Action<string>? done = null)
    {
        IReadOnlyList<Occurrence> occurrences = _merger.Follow(book);
        done?.Invoke("happenings");
        InferredDates dates = DateInference.Infer(book, occurrences);
        done?.Invoke("dates");
        (IReadOnlyList<SeriesEntry> series, IReadOnlyList<LedgerNoteEntry> figures) = SeriesFinder.Find(book, dates);
        done?.Invoke("series");
        var ledger = new LedgerRecord
        {
            Events = _writer.Write(occurrences, dates),
            Series = series,
            Notes = [.. ContradictionNotes.Of(occurrences), .. figures],
            Dates = [.. book.Pages.Where(p => dates.Reports.ContainsKey(p.Id)).Select(p => new InferredDateEntry(p.Id, p.Source, dates.Reports[p.Id]))],
        };
        done?.Invoke("happenings written");
        return (ledger, occurrences, dates);
    }
}
