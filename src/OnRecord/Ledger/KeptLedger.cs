using OnRecord.Ledger.Claims;
using OnRecord.Ledger.Clustering;
using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Repeats;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger;

/// <summary>
/// A ledger that goes on from one state of the record to the next. Only reports that came, went or changed are entered and compared; happenings, claims,
/// copies and stories are told anew where that touches them, quotations and series from what is kept of each report. It says at every state what a ledger
/// made from nothing would say. Thread-safe: one state is written at a time.
/// </summary>
/// <param name="open">Makes a ledger that holds nothing yet.</param>
internal sealed class KeptLedger(Func<IVerdictMemory?, ReportLedger> open, LedgerLimits limits)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ReportRecord> _entered = new(StringComparer.Ordinal);
    private readonly KeptTimeline _timeline = new();
    private readonly KeptClaims _claims = new(limits);
    private readonly KeptCopies _copies = new();
    private readonly KeptStories _stories = new();
    private ReportLedger? _ledger;
    private IVerdictMemory? _memory;
    private ReportBook? _book;

    /// <summary>Told the name of each stage when it is done; null where nobody measures.</summary>
    public Action<string>? Done { get; init; }

    /// <summary>Takes the ledger to these reports.</summary>
    /// <param name="records">A report is known again when its record is the same object.</param>
    /// <inheritdoc cref="LedgerKeeper.Keep"/>
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records, IVerdictMemory? memory = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        lock (_gate)
        {
            _book = new ReportBook(records, _book);
            Done?.Invoke("names");
            (LedgerRecord happened, IReadOnlyList<Occurrence> occurrences, InferredDates dates) = _timeline.Keep(_book, Done);
            cancellation.ThrowIfCancellationRequested();
            ReportLedger ledger = Follow(_book, memory, cancellation);
            Done?.Invoke("entered, compared");
            return Write(_book, ledger, happened, occurrences, dates, cancellation);
        }
    }

    /// <summary>Takes out what went and enters what came. It may be cancelled, and goes on from there.</summary>
    private ReportLedger Follow(ReportBook book, IVerdictMemory? memory, CancellationToken cancellation)
    {
        if (_ledger is null || !ReferenceEquals(memory, _memory))
        {
            _ledger = open(memory);
            _memory = memory;
            _entered.Clear();
        }

        HashSet<string> present = [.. book.Pages.Select(p => p.Id)];
        foreach (string gone in _entered.Keys.Where(id => !present.Contains(id)).ToArray())
        {
            _ledger.Remove(gone);
            _entered.Remove(gone);
        }

        foreach (IndexedReport page in book.Pages)
        {
            if (_entered.TryGetValue(page.Id, out ReportRecord? known) && ReferenceEquals(known, page.Record))
                continue;
            cancellation.ThrowIfCancellationRequested();
            _ledger.Enter(page.Record);
            _entered[page.Id] = page.Record;
        }

        _ledger.Settle(cancellation);
        return _ledger;
    }

    private LedgerRecord Write(
        ReportBook book,
        ReportLedger ledger,
        LedgerRecord happened,
        IReadOnlyList<Occurrence> occurrences,
        InferredDates dates,
        CancellationToken cancellation
    )
    {
        var written = _claims.Write(ledger.Clusters, book, id => dates.Reports.GetValueOrDefault(id));
        cancellation.ThrowIfCancellationRequested();
        Dictionary<Cluster, ClaimId> ids = new(ReferenceEqualityComparer.Instance);
        foreach ((Cluster cluster, ClaimEntry claim, _) in written)
            ids[cluster] = claim.Id;
        Done?.Invoke("claims");
        ClaimEntry[] claims =
        [
            .. written
                .Select(w => w.Claim with { Possibly = [.. ledger.PossiblySame(w.Cluster).Where(ids.ContainsKey).Select(c => ids[c])] })
                .OrderBy(c => c.Status == ClaimStatus.Disputed ? 0 : 1)
                .ThenByDescending(c => c.Positions.Select(p => p.Report).Distinct().Count())
                .ThenByDescending(c => c.Positions.Count)
                .ThenBy(c => c.Id.Value, StringComparer.Ordinal),
        ];
        Done?.Invoke("possibly, order");
        IReadOnlyList<IReadOnlyList<int>> copies = _copies.Group(book);
        Done?.Invoke("copies");
        IReadOnlyList<StoryEntry> stories = _stories.Group(book, occurrences, copies, dates.Reports);
        Done?.Invoke("stories");
        IReadOnlyList<QuotationEntry> quotations = QuotationMatcher.Match(book, copies);
        Done?.Invoke("quotations");
        IReadOnlyList<IdentityEntry> identities = book.Identities.Write();
        Done?.Invoke("identities");
        return happened with
        {
            Identities = identities,
            Claims = claims,
            Changes = [.. written.SelectMany(w => w.Changes)],
            Stories = stories,
            Quotations = quotations,
        };
    }
}
