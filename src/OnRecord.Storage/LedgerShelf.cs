using System.Globalization;
using OnRecord.Ledger;
using OnRecord.Ledger.Pairing;
using OnRecord.Records;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage;

/// <summary>
/// What the reports of a record say together: taken from the record where it was told before, of the same reports and corrections and by the same program and
/// models; told and kept there where it was not. What is kept can be told again at any time, so nothing fails where it can't be read or written. Thread-safe.
/// </summary>
public sealed class LedgerShelf
{
    private readonly Func<IReadOnlyList<ReportRecord>, IVerdictMemory?, CancellationToken, LedgerRecord> _tell;
    private readonly Lock _gate = new();
    private readonly Func<KeptLedger>? _open;
    private readonly string? _maker;

    /// <summary>The states of the reports that were asked for last: a question that goes on from what was compared, and keeps what it compared, needs them twice.
    /// </summary>
    private (LedgerMark Mark, IReadOnlyList<ReportRecord> Reports, IReadOnlyDictionary<string, string> States)? _states;

    /// <summary>Null where it is told by another, who compares anew.</summary>
    private readonly KeptLedger? _kept;

    /// <summary>By the models that come with the program; it goes on from what it told last.</summary>
    public LedgerShelf()
        : this(new LedgerKeeper().Kept, LedgerKeeper.Maker) { }

    /// <param name="tell">Tells it.</param>
    /// <param name="maker">What it depends on beside the record; null where nothing is to be kept.</param>
    public LedgerShelf(Func<IReadOnlyList<ReportRecord>, IVerdictMemory?, CancellationToken, LedgerRecord> tell, string? maker = null) =>
        (_tell, _maker) = (tell, maker);

    /// <param name="open">Opens a ledger that holds nothing yet.</param>
    /// <param name="maker">What it depends on beside the record.</param>
    internal LedgerShelf(Func<KeptLedger> open, string maker)
        : this(open(), open, maker) { }

    private LedgerShelf(KeptLedger kept, Func<KeptLedger> open, string maker)
        : this(kept.Keep, maker) => (_kept, _open) = (kept, open);

    /// <summary>The record as it stands.</summary>
    /// <param name="keepsAtOnce">Whether what is told is kept as soon as it is; otherwise by <see cref="RecordState.Keep"/>.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="StoreUnavailableException">The record can't be read.</exception>
    public RecordState Open(CorrectedStore store, bool keepsAtOnce = true, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        LedgerMark? before = Mark(store);
        IReadOnlyList<ReportRecord> reports = store.Current(cancellation);
        // What somebody wrote meanwhile may be among the reports or not.
        LedgerMark? mark = Mark(store) == before ? before : null;
        return new RecordState(this, store, reports, mark, keepsAtOnce, cancellation);
    }

    /// <summary>
    /// The last state that was kept, if nothing but new reports came since: the reports of then, as they are still, and what they say together. Null without one.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="StoreUnavailableException">The record can't be read.</exception>
    public KeptRecord? Last(CorrectedStore store, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (_maker is null || Find(store, session => LedgerTable.Last(session, _maker)) is not { } mark)
            return null;
        IReadOnlyList<ReportRecord> reports = store.Current(cancellation);
        // The journal is asked last: it knows of all that is among the reports.
        if (Find(store, session => Journal.AddedAfter(session, mark.Entries, mark.Journal)) is not { } added || Find(store, mark) is not { } ledger)
            return null;
        ReportRecord[] held = [.. reports.Where(r => !added.Contains(r.Report.Id))];
        return new KeptRecord(held, ledger, added.Count) { Mark = mark };
    }

    /// <summary>
    /// Tells again all that is kept and would be shown, with what the judge is remembered to have said but for the verdicts of a sample. It takes as long as the
    /// first question does that is asked of reports that nobody compared before.
    /// </summary>
    /// <param name="sample">Tells afterwards how many verdicts the judge gave again; null where it is to be believed.</param>
    /// <returns>Faults: where what is told differs from what is kept, where a question that goes on from what was compared would be told something else, and
    /// where the judge says otherwise than is remembered.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<Mismatch> Check(CorrectedStore store, VerdictSample? sample = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        IVerdictMemory memory = sample is null ? store : sample;
        (LedgerMark Mark, ComparedPairs Pairs)? compared = _kept is null ? null : LastCompared(store);
        bool isTrue = true;
        if (Last(store, cancellation) is { Waiting: > 0 } last)
        {
            isTrue = IsTrue(store, memory, last.Mark!, last.Reports, last.Ledger, cancellation);
            if (compared?.Mark == last.Mark)
                compared = null;
        }

        if (Mark(store) is { } mark)
        {
            IReadOnlyList<ReportRecord> reports = store.Current(cancellation);
            if (Find(store, mark) is { } whole)
            {
                isTrue &= IsTrue(store, memory, mark, reports, whole, cancellation);
                if (compared?.Mark == mark)
                    compared = null;
            }
            else if (Find(store, mark, LedgerPart.Told) is { } told)
            {
                isTrue &= RecordJson.Write(LedgerParts.Tell(reports)) == RecordJson.Write(told);
            }

            if (compared is { Pairs: var pairs } && !GoesOnTruly(store, memory, mark, reports, pairs, cancellation))
                yield return new Mismatch(null, "what came of comparing, which is kept in it, is not what its reports give");
        }

        if (!isTrue)
            yield return new Mismatch(null, "the ledger kept in it is not what its reports say together");
        if (sample is { False: > 0 })
            yield return new Mismatch(
                null,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{sample.False} of {sample.Judged} verdicts that it remembers of the judge are not what the judge says"
                )
            );
    }

    /// <summary>Enters a state that was kept: it goes on from there.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public LedgerRecord Tell(KeptRecord kept, CorrectedStore store, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(store);
        return Tell(kept.Reports, store, kept.Mark, cancellation);
    }

    /// <summary>Tells it anew, without looking for it in the record; of what came of comparing before, whatever is still so is taken from there.</summary>
    internal LedgerRecord Tell(IReadOnlyList<ReportRecord> reports, CorrectedStore store, LedgerMark? mark, CancellationToken cancellation) =>
        _kept is null || mark is null ? _tell(reports, store, cancellation) : _kept.Keep(reports, store, () => Before(store, mark, reports), cancellation);

    internal static LedgerRecord? Find(CorrectedStore store, LedgerMark mark, LedgerPart part) => Find(store, session => LedgerTable.Find(session, mark, part));

    /// <summary>The whole, of one moment.</summary>
    internal static LedgerRecord? Find(CorrectedStore store, LedgerMark mark) =>
        Find(
            store,
            session =>
                LedgerTable.Find(session, mark, LedgerPart.Told) is { } told && LedgerTable.Find(session, mark, LedgerPart.Claimed) is { } claimed
                    ? LedgerParts.Whole(told, claimed)
                    : null
        );

    /// <summary>Keeps a whole ledger, and what came of comparing for it.</summary>
    internal void Keep(CorrectedStore store, LedgerMark mark, IReadOnlyList<ReportRecord> reports, LedgerRecord ledger)
    {
        Keep(store, mark, ledger, LedgerPart.Told, LedgerPart.Claimed);
        if (Compared(store, mark, reports, ledger) is { } compared)
            Write(store, session => LedgerTable.KeepCompared(session, mark, Packing.Press(ComparedPairsBytes.Write(compared))));
    }

    internal static void Keep(CorrectedStore store, LedgerMark mark, LedgerRecord ledger, params LedgerPart[] parts)
    {
        var packed = new List<(LedgerPart, byte[])>();
        foreach (LedgerPart part in parts)
        {
            if (Packing.Press(stream => RecordJson.WriteUtf8(LedgerParts.Of(ledger, part), stream)) is not { } body)
                return;
            packed.Add((part, body));
        }

        Write(store, session => LedgerTable.Keep(session, mark, packed));
    }

    private bool IsTrue(
        CorrectedStore store,
        IVerdictMemory memory,
        LedgerMark mark,
        IReadOnlyList<ReportRecord> reports,
        LedgerRecord kept,
        CancellationToken cancellation
    )
    {
        LedgerRecord told = _tell(reports, memory, cancellation);
        if (RecordJson.Write(told) != RecordJson.Write(kept))
            return false;
        return LastCompared(store) is not { } last
            || last.Mark != mark
            || Compared(store, mark, reports, told) is not { } compared
            || compared.Holds(last.Pairs);
    }

    /// <summary>Whether what was compared for another state of the record gives what is told from nothing. It is kept as long as no question was asked since, and
    /// the next one would go on from it.</summary>
    private bool GoesOnTruly(
        CorrectedStore store,
        IVerdictMemory memory,
        LedgerMark mark,
        IReadOnlyList<ReportRecord> reports,
        ComparedPairs pairs,
        CancellationToken cancellation
    ) =>
        States(store, mark, reports) is not { } states
        || RecordJson.Write(_open!().Keep(reports, memory, () => new ComparedBefore(pairs, states), cancellation))
            == RecordJson.Write(_tell(reports, memory, cancellation));

    private ComparedBefore? Before(CorrectedStore store, LedgerMark mark, IReadOnlyList<ReportRecord> reports) =>
        LastCompared(store) is { } last && States(store, mark, reports) is { } states ? new ComparedBefore(last.Pairs, states) : null;

    private ComparedPairs? Compared(CorrectedStore store, LedgerMark mark, IReadOnlyList<ReportRecord> reports, LedgerRecord ledger) =>
        _kept is not null && States(store, mark, reports) is { } states ? _kept.Compared(ledger, states) : null;

    private IReadOnlyDictionary<string, string>? States(CorrectedStore store, LedgerMark mark, IReadOnlyList<ReportRecord> reports)
    {
        lock (_gate)
        {
            if (_states is { } known && known.Mark == mark && ReferenceEquals(known.Reports, reports))
                return known.States;
            if (RecordStates.Of(store, mark, reports) is not { } states)
                return null;
            _states = (mark, reports, states);
            return states;
        }
    }

    private (LedgerMark Mark, ComparedPairs Pairs)? LastCompared(CorrectedStore store) =>
        Find<object>(store, session => LedgerTable.LastCompared(session, _maker!)) is (LedgerMark mark, ComparedPairs pairs) ? (mark, pairs) : null;

    private LedgerMark? Mark(CorrectedStore store) =>
        _maker is not null && store.AsWritten is RelationalRecordStore && store.Journal() is (var entries, { } digest)
            ? new LedgerMark(entries, digest, _maker)
            : null;

    internal static T? Find<T>(CorrectedStore store, Func<Session, T?> find)
        where T : class
    {
        try
        {
            return (store.AsWritten as RelationalRecordStore)?.Read(find);
        }
        catch (StoreUnavailableException)
        {
            // Only this may be damaged; if more is, whoever reads the reports says so.
            return null;
        }
    }

    private static void Write(CorrectedStore store, Action<Session> write)
    {
        try
        {
            (store.AsWritten as RelationalRecordStore)?.Write(session =>
            {
                write(session);
                return 0;
            });
        }
        catch (StoreUnavailableException)
        {
            // A record on a medium that can't be written, or that somebody writes just now, is read all the same.
        }
    }
}
