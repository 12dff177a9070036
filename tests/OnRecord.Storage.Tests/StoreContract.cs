namespace OnRecord.Storage.Tests;

/// <summary>A store to hold against what every store must do. Contracts derive from this class, and the tests of one database from each of them.</summary>
public abstract class StoreContract : IDisposable
{
    private readonly Lazy<IRecordStore> _store;

    protected StoreContract() => _store = new Lazy<IRecordStore>(() => Open("a"));

    protected IRecordStore Store => _store.Value;

    protected abstract IStoreOffer Offer { get; }

    /// <summary>Opens one of the test's records, and makes it where there is none.</summary>
    protected IRecordStore Open(string name) => Offer.Open(name);

    public void Dispose()
    {
        if (_store.IsValueCreated)
            Store.Dispose();
        Offer.Dispose();
        GC.SuppressFinalize(this);
    }
}
