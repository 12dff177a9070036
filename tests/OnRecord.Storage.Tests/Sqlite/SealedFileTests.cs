using OnRecord.Records;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage.Tests.Sqlite;

/// <summary>
/// A record where no file can be made beside it. The tests may run as a user whom no permission stops, so a link lies where the
/// file would, and the engine follows none.
/// </summary>
public sealed class SealedFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord sealed #1?");

    private string Record => Path.Combine(_folder.FullName, "record.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Open_WithoutALogAndWithoutPlaceForOne_IsReadAndProved()
    {
        Made().Dispose();
        Seal();

        using SqliteRecordStore store = SqliteRecordStore.Open(Record);

        store.Count().ShouldBe(1);
        store.Search("harbour").ShouldNotBeEmpty();
        store.CheckStructure().ShouldBeEmpty();
        new RecordVerifier(store).Verify().ShouldBeEmpty();
    }

    [Fact]
    public void Open_LedgerOfASealedRecord_IsToldAndNotKept()
    {
        Made().Dispose();
        Seal();
        using var store = new CorrectedStore(SqliteRecordStore.Open(Record));
        var shelf = new LedgerShelf((_, _, _) => new LedgerRecord { Offsets = "told" }, "one");

        shelf.Open(store).Ledger.Offsets.ShouldBe("told");

        shelf.Last(store).ShouldBeNull();
    }

    [Fact]
    public void Add_ToASealedRecord_SaysThatItCannotBeWritten()
    {
        Made().Dispose();
        Seal();

        using SqliteRecordStore store = SqliteRecordStore.Open(Record);

        (ReportRecord second, byte[] bytes) = Samples.Plain("second.txt", "Ada Brandt said no.");
        Should.Throw<StoreUnavailableException>(() => store.Add(second, bytes)).Message.ShouldContain("can't be written");
    }

    [Fact]
    public void Open_LogThatCannotBeReadBeside_IsRefusedAndNotReadWithoutIt()
    {
        string copy = Path.Combine(_folder.FullName, "copy.db");
        Made().Dispose();
        using (SqliteRecordStore store = SqliteRecordStore.Open(Record))
        {
            (ReportRecord second, byte[] bytes) = Samples.Plain("second.txt", "Ada Brandt said no.");
            store.Add(second, bytes);
            new FileInfo(Record + "-wal").Length.ShouldBePositive();
            File.Copy(Record, copy);
            File.Copy(Record + "-wal", copy + "-wal");
        }

        File.CreateSymbolicLink(copy + "-shm", "nowhere");

        Should.Throw<StoreUnavailableException>(() => SqliteRecordStore.Open(copy));
    }

    private SqliteRecordStore Made()
    {
        SqliteRecordStore store = SqliteRecordStore.OpenOrCreate(Record);
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        store.Add(record, bytes);
        return store;
    }

    private void Seal() => File.CreateSymbolicLink(Record + "-shm", "nowhere");
}
