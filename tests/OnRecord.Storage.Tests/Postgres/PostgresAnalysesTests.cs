namespace OnRecord.Storage.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public sealed class PostgresAnalysesTests(PostgresServer server) : AnalysesContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
