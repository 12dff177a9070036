namespace OnRecord.Storage.Tests.Postgres;

[Collection(OnPostgres.Name)]
public sealed class PostgresMeaningTests(PostgresServer server) : MeaningContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
