namespace OnRecord.Storage.Tests.Postgres;

[Collection(OnPostgres.Name)]
public sealed class PostgresAnalysesTests(PostgresServer server) : AnalysesContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
