using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>A record as it stood at one moment, with what its reports say together as soon as that is asked for. Thread-safe.</summary>
public sealed class RecordState
{
    private readonly LedgerShelf _shelf;
    private readonly LedgerMark? _mark;
    private readonly bool _keepsAtOnce;
    private readonly Lazy<LedgerRecord?> _kept;
    private readonly Lazy<LedgerRecord> _told;
    private readonly Lazy<LedgerRecord> _ledger;
    private volatile bool _isNew;

    internal RecordState(
        LedgerShelf shelf,
        CorrectedStore store,
        IReadOnlyList<ReportRecord> reports,
        LedgerMark? mark,
        bool keepsAtOnce,
        CancellationToken cancellation
    )
    {
        (_shelf, Store, Reports, _mark, _keepsAtOnce) = (shelf, store, reports, mark, keepsAtOnce);
        _kept = new(() => _mark is null ? null : LedgerShelf.Find(Store, _mark, LedgerPart.Told));
        _told = new(Told);
        _ledger = new(() => Whole(cancellation));
    }

    /// <summary>The newest revision of every report, as corrections have it.</summary>
    public IReadOnlyList<ReportRecord> Reports { get; }

    /// <summary>Names, happenings, figures and dates across reports, without claims: no judge is asked for them.</summary>
    public LedgerRecord Timeline => _ledger.IsValueCreated ? LedgerParts.Of(_ledger.Value, LedgerPart.Told) : _told.Value;

    /// <summary>Whether <see cref="Timeline"/> need not be told anew.</summary>
    public bool HasTimeline => _ledger.IsValueCreated || _told.IsValueCreated || _kept.Value is not null;

    /// <summary>All that the reports say together.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public LedgerRecord Ledger => _ledger.Value;

    private CorrectedStore Store { get; }

    /// <summary>Keeps the ledger in the record, if it was told anew.</summary>
    public void Keep()
    {
        if (!_isNew || _mark is null)
            return;
        _isNew = false;
        _shelf.Keep(Store, _mark, Reports, Ledger);
    }

    private LedgerRecord Told()
    {
        if (_kept.Value is { } kept)
            return kept;
        LedgerRecord told = LedgerParts.Tell(Reports);
        if (_mark is not null && _keepsAtOnce)
            LedgerShelf.Keep(Store, _mark, told, LedgerPart.Told);
        return told;
    }

    private LedgerRecord Whole(CancellationToken cancellation)
    {
        if (_mark is not null && LedgerShelf.Find(Store, _mark) is { } kept)
            return kept;
        LedgerRecord ledger = _shelf.Tell(Reports, Store, _mark, cancellation);
        _isNew = !_keepsAtOnce;
        if (_keepsAtOnce && _mark is not null)
            _shelf.Keep(Store, _mark, Reports, ledger);
        return ledger;
    }
}
