using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteQueryShelfTests : QueryShelfContract
{
    private readonly SqliteOffer _offer = new();

    protected override IStoreOffer Offer => _offer;

    [Fact]
    public void Open_RecordFromBeforeQueries_IsBroughtUpToDate()
    {
        Store.Dispose();
        using (var connection = new SqliteConnection($"Data Source={_offer.File("a")};Pooling=False"))
        {
            connection.Open();
            connection.Execute("DROP TABLE query_look; DROP TABLE saved_query; PRAGMA user_version = 7");
        }

        using SqliteRecordStore opened = SqliteRecordStore.Open(_offer.File("a"));

        QueryShelf.Of(opened).All().ShouldBeEmpty();
    }
}
