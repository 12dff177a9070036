using System.Collections.Immutable;
using OnRecord.Ledger.Claims;
using OnRecord.Ledger.Clustering;
using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Repeats;
using OnRecord.Ledger.Wording;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>
/// What is told of the reports beside the pairs that were judged, as it goes on from one state of the record to the next: at each state first what needs no
/// claims, then the claims. Not thread-safe.
/// </summary>
internal sealed class KeptState(LedgerLimits limits)
{
    /// <summary>Reports whose words are held while a state is told: of a first state of more they would be most of what is in memory.</summary>
    private const int MostHeld = 8192;

    private readonly ReportBook _book = new();
    private readonly KeptTimeline _timeline = new();
    private readonly KeptClaims _claims = new(limits);
    private readonly KeptCopies _copies = new();
    private readonly KeptStories _stories = new();
    private readonly KeptQuotations _quotations = new();
    private IReadOnlyList<IdentityEntry> _identities = [];
    private bool _begun;

    /// <summary>Ids of reports whose actors or dates are others than when claims were told last.</summary>
    private string[] _others = [];

    /// <summary>Tells all but the claims.</summary>
    /// <param name="done">Told the name of each stage when it is done.</param>
    public void Tell(IReadOnlyList<ReportRecord> records, Action<string>? done)
    {
        PageChange pages = _book.Follow(records);
        // One stage after the other asks for them.
        ImmutableArray<Word>[] words = [.. pages.Came.Take(MostHeld).Select(p => p.Words)];
        done?.Invoke("names");
        (OccurrenceChange occurrences, IReadOnlyList<IndexedReport> redated) = _timeline.Follow(pages, done);
        _others = [.. pages.Came.Concat(redated).Select(p => p.Id)];
        IReadOnlySet<IndexedReport> copied = _copies.Follow(pages);
        done?.Invoke("copies");
        _stories.Follow(pages, occurrences, redated, copied, _copies, _timeline.WrittenOf);
        done?.Invoke("stories");
        _quotations.Follow(pages, copied, _copies);
        done?.Invoke("quotations");
        _identities = _book.Identities.Write();
        done?.Invoke("identities");
        GC.KeepAlive(words);
    }

    /// <summary>Tells the claims, and puts all together.</summary>
    /// <param name="ledger">Holds the reports that were told of.</param>
    /// <inheritdoc cref="Tell"/>
    public LedgerRecord Claim(ReportLedger ledger, Action<string>? done)
    {
        ClusterChange clusters = ledger.TakeChange();
        _claims.Follow(ledger, _begun ? clusters : new ClusterChange([], [.. ledger.Clusters]), _others, _book, report => _timeline.DateOf(_book[report]));
        _begun = true;
        done?.Invoke("claims");
        return _timeline.Ledger with
        {
            Identities = _identities,
            Claims = _claims.Claims,
            Changes = _claims.Changes,
            Stories = _stories.Stories,
            Quotations = _quotations.Quotations,
        };
    }
}
