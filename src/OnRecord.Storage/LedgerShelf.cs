using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage;

/// <summary>
/// What the reports of a record say together: taken from the record where it was told before, of the same reports and corrections and by the same program and
/// models; told and kept there where it was not. What is kept can be told again at any time, so nothing fails where it can't be read or written. Thread-safe.
/// </summary>
/// <param name="tell">Tells it.</param>
/// <param name="maker">What it depends on beside the record; null where nothing is to be kept.</param>
public sealed class LedgerShelf(Func<IReadOnlyList<ReportRecord>, IVerdictMemory?, CancellationToken, LedgerRecord> tell, string? maker = null)
{
    /// <summary>By the models that come with the program; it goes on from what it told last.</summary>
    public LedgerShelf()
        : this(new LedgerKeeper().Kept().Keep, LedgerKeeper.Maker) { }

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
        if (maker is null || Find(store, session => LedgerTable.Last(session, maker)) is not { } mark)
            return null;
        IReadOnlyList<ReportRecord> reports = store.Current(cancellation);
        // The journal is asked last: it knows of all that is among the reports.
        if (Find(store, session => Journal.AddedAfter(session, mark.Entries, mark.Journal)) is not { } added || Find(store, mark) is not { } ledger)
            return null;
        ReportRecord[] held = [.. reports.Where(r => !added.Contains(r.Report.Id))];
        return new KeptRecord(held, ledger, added.Count);
    }

    /// <summary>
    /// Tells again all that is kept and would be shown, with what the judge is remembered to have said. It takes as long as the first question does that is asked
    /// after a change.
    /// </summary>
    /// <returns>A fault where the two differ.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<Mismatch> Check(CorrectedStore store, CancellationToken cancellation = default)
    {
        bool isTrue =
            Last(store, cancellation) is not { Waiting: > 0 } last
            || RecordJson.Write(tell(last.Reports, store, cancellation)) == RecordJson.Write(last.Ledger);
        if (Mark(store) is { } mark)
        {
            IReadOnlyList<ReportRecord> reports = store.Current(cancellation);
            if (Find(store, mark) is { } whole)
                isTrue &= RecordJson.Write(tell(reports, store, cancellation)) == RecordJson.Write(whole);
            else if (Find(store, mark, LedgerPart.Told) is { } told)
                isTrue &= RecordJson.Write(LedgerParts.Tell(reports)) == RecordJson.Write(told);
        }

        if (!isTrue)
            yield return new Mismatch(null, "the ledger kept in it is not what its reports say together");
    }

    /// <summary>Tells it anew, without looking for it in the record.</summary>
    internal LedgerRecord Tell(IReadOnlyList<ReportRecord> reports, CorrectedStore store, CancellationToken cancellation) => tell(reports, store, cancellation);

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

    internal static void Keep(CorrectedStore store, LedgerMark mark, LedgerRecord ledger, params LedgerPart[] parts)
    {
        if (store.AsWritten is not RelationalRecordStore relational)
            return;
        var packed = new List<(LedgerPart, byte[])>();
        foreach (LedgerPart part in parts)
        {
            byte[] json = RecordJson.WriteUtf8(LedgerParts.Of(ledger, part));
            if (json.Length > Packing.Most)
                return;
            packed.Add((part, Packing.Press(json)));
        }

        try
        {
            relational.Write(session =>
            {
                LedgerTable.Keep(session, mark, packed);
                return 0;
            });
        }
        catch (StoreUnavailableException)
        {
            // A record on a medium that can't be written, or that somebody writes just now, is read all the same.
        }
    }

    private LedgerMark? Mark(CorrectedStore store) =>
        maker is not null && store.AsWritten is RelationalRecordStore && store.Journal() is (var entries, { } digest)
            ? new LedgerMark(entries, digest, maker)
            : null;

    private static T? Find<T>(CorrectedStore store, Func<Session, T?> find)
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
}
