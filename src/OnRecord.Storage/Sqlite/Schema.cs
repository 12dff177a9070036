using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
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

    /// <summary>From this version on records are kept packed.</summary>
    private const int FirstPacked = 9;

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

        try
        {
            Upgrade(session);
        }
        catch (SqliteException fault) when (version > 0 && SqliteFaults.IsReadOnly(fault))
        {
            throw new StoreUnavailableException(
                file,
                $"it is of an older version of OnRecord (schema {version}) and must be brought up to date once, which can't be done where it is, because it can't be written; copy it to where it can be, open the copy (\"onrecord verify --record COPY\"), and put that in its place",
                fault
            );
        }
    }

    private static void Upgrade(Session session)
    {
        session.Execute("PRAGMA journal_mode = WAL");
        int before;
        using (DbTransaction transaction = session.Dialect.BeginWriting(session.Connection))
        {
            before = Migrate(new Session(session.Connection, transaction, session.Dialect));
            transaction.Commit();
        }

        if (before is > 0 and < FirstPacked)
            Shrink(session);
    }

    /// <summary>Gives back to the disk what the tables that are gone held. The record is whole without it.</summary>
    private static void Shrink(Session session)
    {
        try
        {
            session.Execute("VACUUM");
        }
        catch (SqliteException)
        {
            // No room, or somebody reads.
        }
    }

    /// <returns>The version that it had.</returns>
    private static int Migrate(Session writing)
    {
        // Another process may have done it while this one waited for the lock.
        int current = Version(writing);
        foreach (Migration migration in Migrations.Where(m => m.Version > current))
        {
            writing.Execute(migration.Sql);
            writing.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migration.Version}"));
            if (migration.Version == FirstPacked)
                Repacking.Pack(writing);
        }

        if (current < FirstPacked)
            Repacking.Derive(writing);
        if (current < FirstWithNames)
            AnalysisKeeper.NameAll(writing);
        if (current < FirstWithCopies)
            CopyKeeper.EnterAll(writing);
        if (current < FirstWithJournal)
            Journal.EnterAll(writing);
        writing.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        return current;
    }

    private static int Version(Session session) => session.Scalar<int>("PRAGMA user_version");
}
