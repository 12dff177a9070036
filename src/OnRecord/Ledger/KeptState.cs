using OnRecord.Ledger.Claims;
using OnRecord.Ledger.Clustering;
using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Repeats;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>What is told of the reports beside the pairs that were judged, as it goes on from one state of the record to the next. Not thread-safe.</summary>
internal sealed class KeptState(ReportLedger ledger, LedgerLimits limits)
{
    private readonly ReportBook _book = new();
    private readonly KeptTimeline _timeline = new();
    private readonly KeptClaims _claims = new(limits);
    private readonly KeptCopies _copies = new();
    private readonly KeptStories _stories = new();
    private readonly KeptQuotations _quotations = new();
    private bool _begun;

    /// <param name="records">Those that the ledger holds.</param>
    /// <param name="done">Told the name of each stage when it is done.</param>
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records, Action<string>? done)
    {
        PageChange pages = _book.Follow(records);
        done?.Invoke("names");
        (OccurrenceChange occurrences, IReadOnlyList<IndexedReport> redated) = _timeline.Follow(pages, done);
        ClusterChange clusters = ledger.TakeChange();
        _claims.Follow(
            ledger,
            _begun ? clusters : new ClusterChange([], [.. ledger.Clusters]),
            pages.Came.Concat(redated).Select(p => p.Id),
            _book,
            report => _timeline.DateOf(_book[report])
        );
        _begun = true;
        done?.Invoke("claims");
        IReadOnlySet<IndexedReport> copied = _copies.Follow(pages);
        done?.Invoke("copies");
        _stories.Follow(pages, occurrences, redated, copied, _copies, _timeline.WrittenOf);
        done?.Invoke("stories");
        _quotations.Follow(pages, copied, _copies);
        done?.Invoke("quotations");
        IReadOnlyList<IdentityEntry> identities = _book.Identities.Write();
        done?.Invoke("identities");
        return _timeline.Ledger with
        {
            Identities = identities,
            Claims = _claims.Claims,
            Changes = _claims.Changes,
            Stories = _stories.Stories,
            Quotations = _quotations.Quotations,
        };
    }
}
