using OnRecord.Storage.Postgres;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage;

/// <summary>Opens a record by its name: a file, or an address on a server.</summary>
public static class RecordStores
{
    /// <summary>Whether the name is that of a record on a server, and not of a file.</summary>
    public static bool IsOnServer(string record) => PostgresAddress.Is(record);

    /// <summary>Opens a record that is there, bringing an older one up to date.</summary>
    /// <exception cref="StoreUnavailableException">There is none, or it can't be used.</exception>
    public static IRecordStore Open(string record) => IsOnServer(record) ? PostgresRecordStore.Open(record) : SqliteRecordStore.Open(record);

    /// <summary>Opens a record, and makes it where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It can't be made or used.</exception>
    public static IRecordStore OpenOrCreate(string record) =>
        IsOnServer(record) ? PostgresRecordStore.OpenOrCreate(record) : SqliteRecordStore.OpenOrCreate(record);
}
