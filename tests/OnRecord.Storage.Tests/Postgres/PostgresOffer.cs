using System.Data.Common;
using Npgsql;
using OnRecord.Storage.Postgres;

namespace OnRecord.Storage.Tests.Postgres;

/// <summary>Records in schemas of their own, in one database of the test's server.</summary>
internal sealed class PostgresOffer(PostgresServer server) : IStoreOffer
{
    private static int _tests;

    private readonly int _test = Interlocked.Increment(ref _tests);

    public string Unbound => "SET session_replication_role = replica;";

    public string Address(string name) => server.Address($"t{_test}_{name}");

    public IRecordStore Open(string name) => PostgresRecordStore.OpenOrCreate(Address(name));

    public DbConnection Connect(string name)
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(PostgresAddress.Parse(Address(name)).Connection.ToString()) { Pooling = false }.ToString()
        );
        connection.Open();
        return connection;
    }

    public void Dispose() { }
}
