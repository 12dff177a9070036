namespace OnRecord.Storage;

/// <summary>A store cannot be opened, read or written: it is missing, damaged, locked, read-only, full, or of a newer version.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <param name="store">The store's path.</param>
    /// <param name="fault">What is wrong and what to do.</param>
    public StoreUnavailableException(string store, string fault, Exception? cause = null)
        : base($"The record {store} can't be used: {fault}", cause) => Store = store;

    public string Store { get; }
}
