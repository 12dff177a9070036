namespace OnRecord.Storage.Tests.Postgres;

[Collection(OnPostgres.Name)]
public sealed class PostgresLedgerShelfTests(PostgresServer server) : LedgerShelfContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
