using System.Diagnostics;
using System.Runtime.ExceptionServices;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>
/// Takes the record out of the store, once for each state of it, beside the readers: while a new state is read they get the last finished one. One question
/// at a time reaches the store, which need not be thread-safe.
/// </summary>
/// <param name="keep">Reads what many reports say together.</param>
/// <param name="options">How long readers wait for a newer state.</param>
/// <param name="closing">Cancelled when the desk closes: what is being read then is for nobody.</param>
internal sealed class Shelf(
    IRecordStore store,
    Func<IReadOnlyList<ReportRecord>, IVerdictMemory?, CancellationToken, LedgerRecord> keep,
    DeskOptions options,
    CancellationToken closing
)
{
    private readonly Lock _gate = new(),
        _asking = new();
    private readonly AsyncLocal<bool> _behind = new();
    private Task? _reading;
    private RecordView? _view;
    private long _version;

    /// <summary>Whether the answer under way shows an older state of the record than the newest.</summary>
    public bool IsBehind => _behind.Value;

    /// <summary>The newest state, or the last finished one where the newest takes long.</summary>
    /// <exception cref="StillReadingException">The first state takes long.</exception>
    public RecordView Open()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            (RecordView? last, Task? reading) = Begin();
            _behind.Value = reading is not null;
            if (reading is null)
                return last!;
            TimeSpan left = (last is null ? options.FirstPatience : options.Patience) - waited.Elapsed;
            if (left > TimeSpan.Zero && Finished(reading, left))
                continue;
            return last ?? throw new StillReadingException();
        }
    }

    /// <summary>Begins to read the newest state, unless it is there or being read.</summary>
    /// <returns>The last finished state, and what is waited for; null where the state is the newest.</returns>
    public (RecordView? Last, Task? Reading) Begin()
    {
        lock (_gate)
        {
            if (_view is not null && store.Version() == _version)
                return (_view, null);
            return (_view, _reading ??= Task.Run(Read, CancellationToken.None));
        }
    }

    /// <summary>Reports of the record that the state shown does not take in yet.</summary>
    public int Backlog()
    {
        int? shown = Volatile.Read(ref _view)?.Records.Count;
        if (shown is not null && Volatile.Read(ref _reading) is null)
            return 0;
        try
        {
            return Math.Max(0, store.Count() - (shown ?? 0));
        }
        catch (StoreUnavailableException)
        {
            return 0;
        }
    }

    public T Ask<T>(Func<IRecordStore, T> question)
    {
        lock (_asking)
            return question(store);
    }

    private static bool Finished(Task reading, TimeSpan patience)
    {
        try
        {
            return reading.Wait(patience);
        }
        catch (AggregateException fault) when (fault.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }

    private void Read()
    {
        try
        {
            long version = store.Version();
            IReadOnlyList<ReportRecord> records = store.Current(closing);
            var view = new RecordView(records, keep(records, store, closing));
            lock (_gate)
                (_view, _version) = (view, version);
        }
        finally
        {
            // What failed is tried again by whoever asks next.
            lock (_gate)
                _reading = null;
        }
    }
}
