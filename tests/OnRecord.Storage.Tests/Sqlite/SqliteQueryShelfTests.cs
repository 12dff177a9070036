namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteQueryShelfTests : QueryShelfContract
{
    protected override IStoreOffer Offer { get; } = new SqliteOffer();
}
