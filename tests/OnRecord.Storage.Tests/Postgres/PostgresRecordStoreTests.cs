namespace OnRecord.Storage.Tests.Postgres;

[Collection(OnPostgres.Name)]
public sealed class PostgresRecordStoreTests(PostgresServer server) : RecordStoreContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
