namespace OnRecord.Storage.Tests.Postgres;

[Collection(OnPostgres.Name)]
public sealed class PostgresArrivalTests(PostgresServer server) : ArrivalContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
