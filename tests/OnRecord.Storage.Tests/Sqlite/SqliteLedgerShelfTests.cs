namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteLedgerShelfTests : LedgerShelfContract
{
    protected override IStoreOffer Offer { get; } = new SqliteOffer();
}
