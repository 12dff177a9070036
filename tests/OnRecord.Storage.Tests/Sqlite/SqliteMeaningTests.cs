namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteMeaningTests : MeaningContract
{
    protected override IStoreOffer Offer { get; } = new SqliteOffer();
}
