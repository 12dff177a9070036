using System.Diagnostics;
using System.Runtime.CompilerServices;
using OnRecord.Storage;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>
/// Takes the record out of the store, once for each state of it, beside the readers: while a new state is read they get the last finished one, and no thread
/// waits for it. Each request is brought one state, and all of its answer comes from that.
/// </summary>
/// <param name="ledgers">Give what many reports say together.</param>
/// <param name="options">How long readers wait for a newer state.</param>
/// <param name="closing">Cancelled when the desk closes: what is being read then is for nobody.</param>
internal sealed class Shelf(CorrectedStore store, LedgerShelf ledgers, DeskOptions options, CancellationToken closing)
{
    /// <summary>Two states that are kept lie so far apart at least.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly AsyncLocal<StrongBox<Brought?>> _request = new();
    private Task? _reading;
    private RecordView? _view;

    /// <summary>Of the record, when the state shown was read; null where that is an older one than the record's.</summary>
    private long? _version;

    /// <summary>Reports that the record held then.</summary>
    private int _count;

    /// <summary>When the reading under way was begun, by the clock's own count.</summary>
    private long _begun;

    /// <summary>How many reports were entered the last time, and how long that took.</summary>
    private (int Entered, TimeSpan Took)? _last;

    /// <summary>When a state was kept last, by the clock's own count.</summary>
    private long? _kept;

    /// <summary>Asked by many at once: it is safe to share.</summary>
    public CorrectedStore Store => store;

    /// <summary>What the answer under way shows, where that is an older state of the record than the newest.</summary>
    public Brought? Behind => _request.Value?.Value is { IsBehind: true } behind ? behind : null;

    /// <summary>The state that was brought to the request under way.</summary>
    /// <exception cref="InvalidOperationException">None was: the address is not one that <see cref="ReadsRecord"/> marks.</exception>
    public RecordView Open() => _request.Value?.Value?.View ?? throw new InvalidOperationException("No state of the record was brought to this request.");

    /// <summary>Lets a request have a state of the record, where its address is marked with <see cref="ReadsRecord"/>.</summary>
    public async Task Bring(HttpContext context, RequestDelegate next)
    {
        // A box, so that what is brought later, deeper in the request, is seen by all of its answer.
        _request.Value = new StrongBox<Brought?>();
        if (context.GetEndpoint()?.Metadata.GetMetadata<ReadsRecord>() is not null)
            await BringAsync(context.RequestAborted);
        await next(context);
    }

    /// <summary>The newest state, or the last finished one where the newest takes long; the request under way answers from it.</summary>
    /// <exception cref="StillReadingException">The first state takes long.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public async Task<RecordView> BringAsync(CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            (RecordView? last, Task? reading) = Begin();
            if (reading is null)
                return Keep(new Brought(last!, IsBehind: false, Work: null));
            TimeSpan left = (last is null ? options.FirstPatience : options.Patience) - waited.Elapsed;
            if (left <= TimeSpan.Zero || !await FinishesAsync(reading, left, cancellation))
                return last is null ? throw new StillReadingException(Work().Reports) : Keep(new Brought(last, IsBehind: true, Work()));
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
            if (_reading is null)
                _begun = options.Clock.GetTimestamp();
            return (_view, _reading ??= Task.Run(Read, CancellationToken.None));
        }
    }

    /// <summary>Reports of the record that the state shown does not take in yet.</summary>
    public int Backlog()
    {
        try
        {
            return Math.Max(0, store.Count() - Volatile.Read(ref _count));
        }
        catch (StoreUnavailableException)
        {
            return 0;
        }
    }

    /// <summary>How far the reading is, how fast it went the last time, and how long it takes from here.</summary>
    public Headway Work()
    {
        lock (_gate)
            return Headway.Of(_count + Backlog(), _count, _last, _reading is null ? TimeSpan.Zero : options.Clock.GetElapsedTime(_begun));
    }

    private RecordView Keep(Brought brought)
    {
        if (_request.Value is { } request)
            request.Value = brought;
        return brought.View;
    }

    private static async Task<bool> FinishesAsync(Task reading, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            await reading.WaitAsync(patience, cancellation);
            return true;
        }
        catch (TimeoutException) when (!reading.IsCompleted)
        {
            return false;
        }
    }

    private void Read()
    {
        Task? next = null;
        try
        {
            long version = store.Version();
            int count = store.Count();
            if (_view is null && ledgers.Last(store, closing) is { } kept)
            {
                lock (_gate)
                    (_view, _version, _count) = (
                        new RecordView(kept.Reports, kept.Ledger, store.Successor),
                        kept.Waiting == 0 ? version : null,
                        count - kept.Waiting
                    );
                // What changes here is told at once only where what was kept is entered; nobody waits for that.
                if (kept.Waiting == 0 && options.TakesChanges)
                    next = new Task(() => Enter(kept));
                return;
            }

            RecordState state = ledgers.Open(store, keepsAtOnce: false, closing);
            var view = new RecordView(state.Reports, state.Ledger, store.Successor);
            lock (_gate)
            {
                if (count > _count)
                    _last = (count - _count, options.Clock.GetElapsedTime(_begun));
                (_view, _version, _count) = (view, version, count);
            }

            KeepNowAndThen(state);
        }
        finally
        {
            // What failed is tried again by whoever asks next.
            lock (_gate)
                _reading = next;
            next?.Start(TaskScheduler.Default);
        }
    }

    private void Enter(KeptRecord kept)
    {
        try
        {
            // It says the same; what was read of the store need not be held beside it.
            var view = new RecordView(kept.Reports, ledgers.Tell(kept, store, closing), store.Successor);
            lock (_gate)
                _view = view;
        }
        finally
        {
            lock (_gate)
                _reading = null;
        }

        // The state that was kept, and what its reports were read from, are nobody's now: a desk that stands open for days need not hold as much again.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>Beside the readers: to write a large ledger takes longer than to tell it of one report more.</summary>
    private void KeepNowAndThen(RecordState state)
    {
        if (_kept is { } last && options.Clock.GetElapsedTime(last) < Between)
            return;
        _kept = options.Clock.GetTimestamp();
        _ = Task.Run(state.Keep, CancellationToken.None);
    }
}
