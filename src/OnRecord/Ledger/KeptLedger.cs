using OnRecord.Ledger.Pairing;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>
/// A ledger that goes on from one state of the record to the next. Only reports that came, went or changed are entered and compared, and what hangs together
/// with them is told anew. It says at every state what a ledger made from nothing would say. Thread-safe: one state is written at a time.
/// </summary>
/// <param name="open">Makes a ledger that holds nothing yet.</param>
internal sealed class KeptLedger(Func<IVerdictMemory?, ReportLedger> open, LedgerLimits limits)
{
    /// <summary>Reports that are entered together: between two portions it may be cancelled.</summary>
    private const int Portion = 64;

    private readonly Lock _gate = new();
    private readonly RecordList _records = new();

    /// <summary>Records that are still to be entered, by the ids of their reports.</summary>
    private readonly Dictionary<string, ReportRecord> _waiting = new(StringComparer.Ordinal);
    private ReportLedger? _ledger;
    private IVerdictMemory? _memory;
    private KeptState? _state;
    private LedgerRecord? _last;

    /// <summary>Told the name of each stage when it is done; null where nobody measures.</summary>
    public Action<string>? Done { get; init; }

    /// <summary>Takes the ledger to these reports.</summary>
    /// <param name="records">A report is known again when its record is the same object.</param>
    /// <inheritdoc cref="LedgerKeeper.Keep"/>
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records, IVerdictMemory? memory = null, CancellationToken cancellation = default) =>
        Keep(records, memory, () => null, cancellation);

    /// <param name="before">What was compared elsewhere, with the states of these reports: asked for the first state alone.</param>
    /// <inheritdoc cref="Keep(IReadOnlyList{ReportRecord}, IVerdictMemory?, CancellationToken)"/>
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records, IVerdictMemory? memory, Func<ComparedBefore?> before, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(records);
        lock (_gate)
        {
            ReportLedger ledger = Open(memory);
            KeptState state = _state ?? new KeptState(limits);
            // What is left in the middle by an error is of no use.
            _state = null;
            var telling = new Task(() => state.Tell(records, Done), CancellationToken.None);
            // Nothing of one is in the other; only who measures wants them one after the other.
            if (Done is null)
                telling.Start(TaskScheduler.Default);
            else
                telling.RunSynchronously(TaskScheduler.Default);
            Follow(ledger, records, before, cancellation);
            Done?.Invoke("entered, compared");
            telling.GetAwaiter().GetResult();
            LedgerRecord written = state.Claim(ledger, Done);
            _state = state;
            return _last = written;
        }
    }

    /// <summary>What came of comparing the reports of a ledger; null where it is not the last one that was kept.</summary>
    /// <param name="states">Of its reports.</param>
    public ComparedPairs? Compared(LedgerRecord ledger, IReadOnlyDictionary<string, string> states)
    {
        lock (_gate)
            return ReferenceEquals(ledger, _last) && _state is not null ? _ledger!.Compared(states) : null;
    }

    /// <summary>The ledger; an empty one where another memory is asked than before.</summary>
    private ReportLedger Open(IVerdictMemory? memory)
    {
        if (_ledger is not null && ReferenceEquals(memory, _memory))
            return _ledger;
        _memory = memory;
        _state = null;
        foreach (ReportRecord record in _records.Counting)
            _waiting[record.Report.Id] = record;
        return _ledger = open(memory);
    }

    /// <summary>Takes out what went and enters what came. It may be cancelled, and goes on from there.</summary>
    private void Follow(ReportLedger ledger, IReadOnlyList<ReportRecord> records, Func<ComparedBefore?> before, CancellationToken cancellation)
    {
        (IReadOnlyList<string> left, IReadOnlyList<ReportRecord> entered) = _records.Follow(records);
        foreach (ReportRecord record in entered)
            _waiting[record.Report.Id] = record;
        foreach (string gone in left)
        {
            ledger.Remove(gone);
            _waiting.Remove(gone);
        }

        foreach (ReportRecord[] portion in _waiting.Values.OrderBy(r => r.Report.Id, StringComparer.Ordinal).Chunk(Portion).ToArray())
        {
            cancellation.ThrowIfCancellationRequested();
            ledger.Enter(portion);
            foreach (ReportRecord record in portion)
                _waiting.Remove(record.Report.Id);
        }

        if (!ledger.IsBegun && before() is { } compared)
            ledger.GoOnFrom(compared.Pairs, compared.States);
        ledger.Settle(cancellation);
        cancellation.ThrowIfCancellationRequested();
    }
}
