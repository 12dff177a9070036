namespace OnRecord.Storage.Tests.Postgres;

/// <summary>Tests that share one server.</summary>
[CollectionDefinition(Name)]
public sealed class OnPostgres : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
