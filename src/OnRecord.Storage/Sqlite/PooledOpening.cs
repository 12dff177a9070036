using Microsoft.Data.Sqlite;

namespace OnRecord.Storage.Sqlite;

/// <summary>
/// Connections from the pool, taken one at a time. The pool of Microsoft.Data.Sqlite, up to 10.0.11 at least, takes a connection that is just being lent for one
/// that its owner forgot, and lends it a second time (https://github.com/dotnet/efcore/issues/39008): two threads would write in one transaction.
/// </summary>
internal static class PooledOpening
{
    private static readonly Lock Gate = new();

    /// <exception cref="SqliteException">It can't be opened.</exception>
    public static void OpenAlone(this SqliteConnection connection)
    {
        lock (Gate)
            connection.Open();
    }
}
