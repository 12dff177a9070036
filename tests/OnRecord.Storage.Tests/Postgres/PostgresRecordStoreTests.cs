namespace OnRecord.Storage.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public sealed class PostgresRecordStoreTests(PostgresServer server) : RecordStoreContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
