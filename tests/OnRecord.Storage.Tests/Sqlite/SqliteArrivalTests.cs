namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteArrivalTests : ArrivalContract
{
    protected override IStoreOffer Offer { get; } = new SqliteOffer();
}
