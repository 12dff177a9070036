namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteGoingOnTests : GoingOnContract
{
    protected override IStoreOffer Offer { get; } = new SqliteOffer();
}
