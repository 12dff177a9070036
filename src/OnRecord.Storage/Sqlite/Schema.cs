using System.Data.Common;
using System.Globalization;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage.Sqlite;

/// <summary>Brings a database file to the newest version of the schema: migrations are the embedded files <c>NNN-name.sql</c>, and
/// <c>user_version</c> is the last one applied.</summary>
internal static class Schema
{
    /// <summary>"ORec" in <c>application_id</c> marks the file as ours.</summary>
    private const int ApplicationId = 0x4F526563;

    private static readonly IReadOnlyList<Migration> Migrations = Migration.Of("sqlite");

    /// <summary>From this version on copies are found when reports are added.</summary>
    private const int FirstWithCopies = 3;

    /// <summary>From this version on the parts of records have ids that last.</summary>
    private const int FirstWithNames = 4;

    /// <summary>From this version on there is a journal of what was added.</summary>
    private const int FirstWithJournal = 6;

    public static int Newest => Migrations[^1].Version;

    /// <exception cref="StoreUnavailableException">The file is another program's, or of a newer version.</exception>
    public static void Apply(Session session, string file)
    {
        int version = Version(session);
        if (version > Newest)
            throw new StoreUnavailableException(
                file,
                $"it was written by a newer version of OnRecord (schema {version}; this program knows schemas up to {Newest}); use the newer program"
            );
        if (session.Scalar<int>("PRAGMA application_id") != ApplicationId && (version != 0 || session.Scalar<int>("SELECT count(*) FROM sqlite_schema") > 0))
            throw new StoreUnavailableException(file, "it is the database of another program; choose another file with --record");
        if (version == Newest)
            return;

        session.Execute("PRAGMA journal_mode = WAL");
        using DbTransaction transaction = session.Dialect.BeginWriting(session.Connection);
        var writing = new Session(session.Connection, transaction, session.Dialect);
        // Another process may have done it while this one waited for the lock.
        int current = Version(writing);
        foreach (Migration migration in Migrations.Where(m => m.Version > current))
        {
            writing.Execute(migration.Sql);
            writing.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migration.Version}"));
        }

        if (current < FirstWithNames)
            AnalysisKeeper.NameAll(writing);
        if (current < FirstWithCopies)
            CopyKeeper.EnterAll(writing);

        if (current < FirstWithJournal)
            Journal.EnterAll(writing);
        writing.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        transaction.Commit();
    }

    private static int Version(Session session) => session.Scalar<int>("PRAGMA user_version");
}
