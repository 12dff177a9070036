using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace OnRecord.Storage.Sqlite;

/// <summary>Brings a database file to the newest version of the schema: migrations are the embedded files <c>NNN-name.sql</c>, and <c>user_version</c> is the last one applied.</summary>
internal static class Schema
{
    /// <summary>"ORec" in <c>application_id</c> marks the file as ours.</summary>
    private const int ApplicationId = 0x4F526563;

    private static readonly (int Version, string Name)[] Migrations =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan(0, 3), CultureInfo.InvariantCulture), name))];

    /// <summary>From this version on copies are found when reports are added.</summary>
    private const int FirstWithCopies = 3;

    /// <summary>From this version on the parts of records have ids that last.</summary>
    private const int FirstWithNames = 4;

    /// <summary>From this version on there is a journal of what was added.</summary>
    private const int FirstWithJournal = 6;

    public static int Newest => Migrations[^1].Version;

    /// <exception cref="StoreUnavailableException">The file is another program's, or of a newer version.</exception>
    public static void Apply(SqliteConnection connection, string file)
    {
        int version = Version(connection);
        if (version > Newest)
            throw new StoreUnavailableException(file, $"it was written by a newer version of OnRecord (schema {version}; this program knows schemas up to {Newest}); use the newer program");
        if (connection.ExecuteScalar<int>("PRAGMA application_id") != ApplicationId && (version != 0 || connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema") > 0))
            throw new StoreUnavailableException(file, "it is the database of another program; choose another file with --record");
        if (version == Newest) return;

        connection.Execute("PRAGMA journal_mode = WAL");
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        // Another process may have done it while this one waited for the lock.
        int current = Version(connection);
        foreach ((int number, string name) in Migrations.Where(m => m.Version > current))
        {
            connection.Execute(Text(name), transaction: transaction);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"), transaction: transaction);
        }

        if (current < FirstWithNames) AnalysisKeeper.NameAll(connection, transaction);
        if (current < FirstWithCopies) CopyKeeper.EnterAll(connection, transaction);

        if (current < FirstWithJournal) Journal.EnterAll(connection, transaction);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), transaction: transaction);
        transaction.Commit();
    }

    private static int Version(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    private static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
