namespace OnRecord.Storage.Tests.Postgres;

[Collection(OnPostgres.Name)]
public sealed class PostgresQueryShelfTests(PostgresServer server) : QueryShelfContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
