namespace OnRecord.Storage.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public sealed class PostgresMeaningTests(PostgresServer server) : MeaningContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
