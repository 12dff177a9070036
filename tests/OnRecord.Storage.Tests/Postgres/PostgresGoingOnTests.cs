namespace OnRecord.Storage.Tests.Postgres;

[Collection(OnPostgres.Name)]
public sealed class PostgresGoingOnTests(PostgresServer server) : GoingOnContract
{
    protected override IStoreOffer Offer { get; } = new PostgresOffer(server);
}
