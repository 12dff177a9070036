namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteAnalysesTests : AnalysesContract
{
    protected override IStoreOffer Offer { get; } = new SqliteOffer();
}
