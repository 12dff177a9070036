using OnRecord.Analysis;
using OnRecord.Ledger.Claims;
using OnRecord.Ledger.Clustering;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Pairing;
using OnRecord.Ledger.Repeats;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger;

/// <summary>Reads what many reports say together. Thread-safe; the same reports give the same ledger.</summary>
public sealed class LedgerKeeper
{
    private static readonly Lazy<ModelManifest> Models = new(() => ModelManifest.Read(ModelFiles.DefaultDirectory));
    private static readonly Lazy<PropositionJudge> Trained = new(() => PropositionJudge.Load(Models.Value));
    private static readonly Lazy<GistReader> Gists = new(() => new GistReader(WordVectors.Load(Models.Value)));

    private readonly LedgerLimits _limits;
    private readonly Func<IPropositionJudge> _judge;

    public LedgerKeeper()
        : this(new LedgerLimits(), () => Trained.Value) { }

    internal LedgerKeeper(LedgerLimits limits, Func<IPropositionJudge> judge) => (_limits, _judge) = (limits, judge);

    /// <param name="records">The current revision of each report, in any order: the result does not depend on it.</param>
    /// <param name="memory">Knows what the judge said before, and is told what it says now; null where nothing is remembered.</param>
    /// <param name="cancellation">Asked after each report. What the judge said until then is remembered, so that the next attempt goes on from there.</param>
    /// <exception cref="ArgumentException">A record counts its offsets in another unit than UTF-16 code units.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records, IVerdictMemory? memory = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        var book = new ReportBook(records);
        (LedgerRecord happened, IReadOnlyList<Occurrence> occurrences, InferredDates dates) = TimelineKeeper.Of(book);
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<IReadOnlyList<int>> copies = CopyGrouping.Group(book);
        var ledger = new ReportLedger(
            Gists.Value,
            memory is null ? _judge() : new RememberingJudge(_judge(), memory, $"{ProgramVersion.Current} {Models.Value.Hash}"),
            _limits
        );
        foreach (ReportPage page in book.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            ledger.Enter(page.Record);
        }

        var cast = new PartyBook(book.Identities);
        var writer = new ClaimWriter(new PositionTaker(cast, id => dates.Reports.GetValueOrDefault(id)), _limits);
        var written = ledger.Clusters.Select(cluster => (Cluster: cluster, Written: writer.Write(cluster))).Where(w => w.Written is not null).ToList();
        cancellation.ThrowIfCancellationRequested();
        Dictionary<Cluster, ClaimId> ids = written.ToDictionary(w => w.Cluster, w => w.Written!.Value.Claim.Id);
        return happened with
        {
            Identities = book.Identities.Write(),
            Claims =
            [
                .. written
                    .Select(w => w.Written!.Value.Claim with { Possibly = [.. ledger.PossiblySame(w.Cluster).Where(ids.ContainsKey).Select(c => ids[c])] })
                    .OrderBy(c => c.Status == ClaimStatus.Disputed ? 0 : 1)
                    .ThenByDescending(c => c.Positions.Select(p => p.Report).Distinct().Count())
                    .ThenByDescending(c => c.Positions.Count)
                    .ThenBy(c => c.Id.Value, StringComparer.Ordinal),
            ],
            Changes = [.. written.SelectMany(w => w.Written!.Value.Changes)],
            Stories = StoryGrouping.Group(book, occurrences, copies, dates.Reports),
            Quotations = QuotationMatcher.Match(book, copies),
        };
    }
}
