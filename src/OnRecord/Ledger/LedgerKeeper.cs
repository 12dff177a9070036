using OnRecord.Analysis;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Ledger.Rebuttals;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>Reads what many reports say together. Thread-safe; the same reports give the same ledger.</summary>
public sealed class LedgerKeeper
{
    private static readonly Lazy<ModelManifest> Models = new(() => ModelManifest.Read(ModelFiles.DefaultDirectory));

    /// <summary>One for both who ask it: its weights are 47 MB.</summary>
    private static readonly Lazy<PairJudge> Pairs = new(() => PairJudge.Load(Models.Value));
    private static readonly Lazy<MatterModel> Matters = new(() => MatterModel.Load(Models.Value));
    private static readonly Lazy<PropositionJudge> Trained = new(() => new PropositionJudge(Pairs.Value, Matters.Value));
    private static readonly Lazy<RebuttalJudge> TrainedRebuttals = new(() =>
        new RebuttalJudge(Pairs.Value, Matters.Value, RebuttalModel.Load(Models.Value), null)
    );
    private static readonly Lazy<GistReader> Gists = new(() => new GistReader(WordVectors.Load(Models.Value)));

    /// <summary>
    /// What ledgers of this keeper depend on beside the records: the program as it was compiled, with its limits and word lists, and the models. Another build
    /// may tell another ledger, whatever its version.
    /// </summary>
    internal static string Maker => $"{ProgramVersion.Current} {typeof(LedgerKeeper).Module.ModuleVersionId:N} {Models.Value.Hash}";

    private readonly LedgerLimits _limits;
    private readonly Func<IPropositionJudge> _judge;
    private readonly Func<RebuttalJudge>? _rebuttals;

    public LedgerKeeper()
        : this(new LedgerLimits(), () => Trained.Value, () => TrainedRebuttals.Value) { }

    /// <param name="rebuttals">Null where no answers are looked for.</param>
    internal LedgerKeeper(LedgerLimits limits, Func<IPropositionJudge> judge, Func<RebuttalJudge>? rebuttals = null) =>
        (_limits, _judge, _rebuttals) = (limits, judge, rebuttals);

    /// <param name="records">The current revision of each report, in any order: the result does not depend on it.</param>
    /// <param name="memory">Knows what the judge said before, and is told what it says now; null where nothing is remembered.</param>
    /// <param name="cancellation">Asked after each report. What the judge said until then is remembered, so that the next attempt goes on from there.</param>
    /// <exception cref="ArgumentException">A record counts its offsets in another unit than UTF-16 code units.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records, IVerdictMemory? memory = null, CancellationToken cancellation = default) =>
        Kept().Keep(records, memory, cancellation);

    /// <summary>A ledger that goes on from what it was given last.</summary>
    internal KeptLedger Kept() =>
        new(
            memory =>
            {
                if (memory is null)
                    return new ReportLedger(Gists.Value, _judge(), _limits, _rebuttals?.Invoke());
                var recall = new VerdictRecall(memory, $"{ProgramVersion.Current} {Models.Value.Hash}");
                return new ReportLedger(Gists.Value, new RememberingJudge(_judge(), recall), _limits, _rebuttals?.Invoke().With(recall));
            },
            _limits
        );
}
