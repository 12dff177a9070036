using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>Takes the record out of the store, once for each state of it. One request at a time reaches the store, which need not be thread-safe.</summary>
/// <param name="keep">Reads what many reports say together.</param>
/// <param name="closing">Cancelled when the desk closes: what is being read then is for nobody.</param>
internal sealed class Shelf(
    IRecordStore store,
    Func<IReadOnlyList<ReportRecord>, IVerdictMemory?, CancellationToken, LedgerRecord> keep,
    CancellationToken closing
)
{
    private readonly Lock _gate = new();
    private RecordView? _view;
    private long _version;

    public RecordView Open()
    {
        lock (_gate)
        {
            long version = store.Version();
            if (_view is not null && version == _version)
                return _view;
            IReadOnlyList<ReportRecord> records = store.Current(closing);
            _view = new RecordView(records, keep(records, store, closing));
            _version = version;
            return _view;
        }
    }

    public T Ask<T>(Func<IRecordStore, T> question)
    {
        lock (_gate)
            return question(store);
    }
}
