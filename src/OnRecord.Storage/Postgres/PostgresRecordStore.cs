using OnRecord.Storage.Relational;

namespace OnRecord.Storage.Postgres;

/// <summary>The record in a database of a PostgreSQL server, for many readers and writers on many machines. Readers wait for nobody; writers come one
/// after the other.</summary>
public sealed class PostgresRecordStore : RelationalRecordStore
{
    private PostgresRecordStore(PostgresAddress address, bool create)
        : base(new PostgresDialect(address))
    {
        Address = address;
        try
        {
            Do(session =>
            {
                PostgresSchema.Apply(session, address, create);
                return 0;
            });
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public PostgresAddress Address { get; }

    /// <summary>Opens the record, bringing an older one up to date.</summary>
    /// <exception cref="StoreUnavailableException">There is no record, or the server can't be used.</exception>
    public static PostgresRecordStore Open(string address) => new(Parse(address), create: false);

    /// <summary>Opens the record, and makes its tables where there are none.</summary>
    /// <exception cref="StoreUnavailableException">The server can't be used.</exception>
    public static PostgresRecordStore OpenOrCreate(string address) => new(Parse(address), create: true);

    public override void BackUp(string file) =>
        throw new StoreUnavailableException(
            Address.Name,
            $"a record on a server is kept safe by the server's own means: \"pg_dump --format custom\" writes it into one file, and \"onrecord copy\" into one of SQLite"
        );

    /// <summary>The server keeps its own structure, and the search index is checked report by report, with the meaning.</summary>
    public override IReadOnlyList<string> CheckStructure() =>
        Do(session => session.Scalar<int>("SELECT count(*) FROM change") == 1 ? (IReadOnlyList<string>)[] : ["the row that counts changes is gone"]);

    public override void Dispose() => ((PostgresDialect)Dialect).Dispose();

    private static PostgresAddress Parse(string address)
    {
        try
        {
            return PostgresAddress.Parse(address);
        }
        catch (FormatException fault)
        {
            // Not the address itself: a password may stand in it.
            throw new StoreUnavailableException("postgres://…", fault.Message, fault);
        }
    }
}
