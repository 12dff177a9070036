using System.Data.Common;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage.Postgres;

/// <summary>Makes the tables of a record on a server, or brings them to the newest version: migrations are the embedded files <c>NNN-name.sql</c>.</summary>
internal static class PostgresSchema
{
    private const string Ours = "SELECT to_regclass('onrecord_schema') IS NOT NULL";

    /// <summary>Programs that begin at the same time make the tables one after the other.</summary>
    private const string Alone = "SELECT pg_advisory_xact_lock(1330791779)";

    /// <summary>From this version on records are kept packed.</summary>
    private const int FirstPacked = 3;

    private static readonly IReadOnlyList<Migration> Migrations = Migration.Of("postgres");

    /// <param name="create">Whether to make what is not there.</param>
    /// <exception cref="StoreUnavailableException">There is no record and none is to be made, or it is another program's, or of a newer version.</exception>
    public static void Apply(Session session, PostgresAddress address, bool create)
    {
        string name = address.Name;
        if (session.Scalar<string>("SHOW server_encoding") is var encoding and not "UTF8")
            throw new StoreUnavailableException(
                name,
                $"the database keeps its text as {encoding}; make one with UTF-8 (createdb --encoding UTF8 --template template0 NAME)"
            );
        int version = Version(session);
        if (version > Migrations[^1].Version)
            throw new StoreUnavailableException(
                name,
                $"it was written by a newer version of OnRecord (schema {version}; this program knows schemas up to {Migrations[^1].Version}); use the newer program"
            );
        if (version == 0 && !create)
            throw new StoreUnavailableException(name, "there is no record in this database; \"onrecord add FILE…\" makes it");
        if (version == Migrations[^1].Version)
            return;

        using DbTransaction transaction = session.Connection.BeginTransaction();
        var writing = new Session(session.Connection, transaction, session.Dialect);
        writing.Execute(Alone);
        if (!writing.Scalar<bool>("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = @Schema)", new { address.Schema }))
            writing.Execute($"CREATE SCHEMA {address.Schema}");
        // Another process may have done it while this one waited.
        version = Version(writing);
        if (version == 0 && writing.Scalar<bool>("SELECT to_regclass('report') IS NOT NULL OR to_regclass('change') IS NOT NULL"))
            throw new StoreUnavailableException(name, "its tables are another program's; choose another database, or a schema of its own (?schema=NAME)");
        if (version == 0 && !writing.Scalar<bool>(Ours))
            writing.Execute("CREATE TABLE onrecord_schema (version integer NOT NULL); INSERT INTO onrecord_schema VALUES (0)");
        foreach (Migration migration in Migrations.Where(m => m.Version > version))
        {
            writing.Execute(migration.Sql);
            writing.Execute("UPDATE onrecord_schema SET version = @Version", new { migration.Version });
            if (migration.Version == FirstPacked)
                Repacking.Pack(writing);
        }

        if (version < FirstPacked)
            Repacking.Derive(writing);

        transaction.Commit();
    }

    private static int Version(Session session) => session.Scalar<bool>(Ours) ? session.Scalar<int>("SELECT version FROM onrecord_schema") : 0;
}
