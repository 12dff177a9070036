using System.Data.Common;
using Dapper;
using OnRecord.Storage.Relational;
using OnRecord.Storage.Tests.Sqlite;

namespace OnRecord.Storage.Tests.Postgres;

/// <summary>A record on a server from before records were packed.</summary>
[Collection(OnPostgres.Name)]
public sealed class UnpackedSchemaTests(PostgresServer server) : IDisposable
{
    private const int LastUnpacked = 2;

    private static readonly string[] Tables =
    [
        "report",
        "address",
        "revision",
        "quote",
        "fetched",
        "fingerprint",
        "copy",
        "analysis",
        "redirect",
        "journal",
        "correction",
    ];

    private readonly SqliteOffer _files = new();
    private readonly PostgresOffer _server = new(server);

    public void Dispose()
    {
        _files.Dispose();
        _server.Dispose();
    }

    [SkippableFact]
    public void Open_SchemaOfVersion2_LosesNothing()
    {
        string old = _files.File("old");
        OldFile.Unpack("version8.db.gz", old);
        using (DbConnection connection = _server.Connect("old"))
        {
            connection.Execute($"CREATE SCHEMA {connection.ExecuteScalar<string>("SHOW search_path")}");
            connection.Execute("CREATE TABLE onrecord_schema (version integer NOT NULL); INSERT INTO onrecord_schema VALUES (2)");
            foreach (Migration migration in Migration.Of("postgres").Where(m => m.Version <= LastUnpacked))
                connection.Execute(migration.Sql);
            foreach (string table in Tables)
                Copy(old, connection, table);
        }

        using IRecordStore store = _server.Open("old");
        OldFile.MustHoldAllOf(store, old);
    }

    private static void Copy(string file, DbConnection connection, string table)
    {
        foreach (IDictionary<string, object?> row in OldFile.Ask<object>(file, $"SELECT * FROM {table}").Cast<IDictionary<string, object?>>())
        {
            string columns = string.Join(", ", row.Keys.Select(k => $"\"{k}\"")),
                values = string.Join(", ", row.Keys.Select((_, i) => "@v" + i));
            var given = new DynamicParameters();
            foreach ((object? value, int i) in row.Values.Select((value, i) => (value, i)))
                given.Add("v" + i, value);
            connection.Execute($"INSERT INTO {table} ({columns}) VALUES ({values})", given);
        }
    }
}
