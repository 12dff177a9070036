namespace OnRecord.Storage.Tests.Postgres;

[Collection(OnPostgres.Name)]
public sealed class PostgresCorrectionsTests(PostgresServer server) : CorrectionLogContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
