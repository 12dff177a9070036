using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Records;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteRecordStoreTests : RecordStoreContract
{
    private readonly SqliteOffer _offer = new();

    protected override IStoreOffer Offer => _offer;

    private string File => _offer.File("a");

    private IRecordStore CreateEmpty() => Open("a");

    [Fact]
    public void Open_MissingFile_SaysHowToMakeIt()
    {
        var fault = Should.Throw<StoreUnavailableException>(() => SqliteRecordStore.Open(File));

        fault.Message.ShouldContain(File);
        fault.Message.ShouldContain("onrecord add");
        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Fact]
    public void OpenOrCreate_MissingFolder_SaysWhatToCheck()
    {
        string file = Path.Combine(_offer.Folder.FullName, "nowhere", "onrecord.db");

        Should.Throw<StoreUnavailableException>(() => SqliteRecordStore.OpenOrCreate(file)).Message.ShouldContain("folder");
    }

    [Fact]
    public void Open_NoDatabase_IsNamedAndLeftAlone()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));

        Should.Throw<StoreUnavailableException>(() => SqliteRecordStore.Open(File)).Message.ShouldContain("not a record");

        System.IO.File.ReadAllText(File).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_IsNamedAndLeftAlone()
    {
        Change("CREATE TABLE song (title TEXT)");

        Should.Throw<StoreUnavailableException>(() => SqliteRecordStore.Open(File)).Message.ShouldContain("another program");

        Ask<long>("SELECT count(*) FROM sqlite_schema").ShouldBe(1);
    }

    [Fact]
    public void Open_NewerSchema_IsRefused()
    {
        CreateEmpty().Dispose();
        Change("PRAGMA user_version = 999");

        Should.Throw<StoreUnavailableException>(() => SqliteRecordStore.Open(File)).Message.ShouldContain("newer version");
    }

    [Fact]
    public void Open_DamagedPages_IsSaidToBeDamaged()
    {
        using (IRecordStore store = CreateEmpty())
        {
            for (int i = 0; i < 40; i++)
            {
                (ReportRecord record, byte[] bytes) = Samples.Harbour($"{i}.txt", Samples.HarbourText + i);
                store.Add(record, bytes);
            }
        }

        byte[] file = System.IO.File.ReadAllBytes(File);
        new Random(1).NextBytes(file.AsSpan(4096));
        System.IO.File.WriteAllBytes(File, file);

        Should
            .Throw<StoreUnavailableException>(() =>
            {
                using var store = SqliteRecordStore.Open(File);
                store.Current();
            })
            .Message.ShouldContain("damaged");
    }

    [Fact]
    public void Add_LockedByAnother_SaysSoAfterWaiting()
    {
        using var store = SqliteRecordStore.OpenOrCreate(File, lockTimeoutSeconds: 1);
        using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        other.Execute("BEGIN IMMEDIATE");
        (ReportRecord record, byte[] bytes) = Samples.Harbour();

        Should.Throw<StoreUnavailableException>(() => store.Add(record, bytes)).Message.ShouldContain("another program is writing");

        other.Execute("ROLLBACK");
        store.Add(record, bytes).ShouldBe(AddOutcome.Added);
    }

    [Fact]
    public void Open_Twice_KeepsWhatWasAdded()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        using (IRecordStore first = CreateEmpty())
            first.Add(record, bytes);

        using var second = SqliteRecordStore.Open(File);

        second.Current().ShouldHaveSingleItem().Report.Id.ShouldBe(record.Report.Id);
        Ask<string>("PRAGMA journal_mode").ShouldBe("wal");
        Ask<long>("PRAGMA user_version").ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("DELETE FROM passage_words WHERE rowid = 1")]
    [InlineData("INSERT INTO passage_words (rowid, text) VALUES (999, 'forged')")]
    [InlineData("DELETE FROM passage_words WHERE rowid = 1; INSERT INTO passage_words (rowid, text) VALUES (1, 'forged')")]
    public void CheckStructure_SearchIndexOutOfStep_IsFound(string forgery)
    {
        using IRecordStore store = CreateEmpty();
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        store.Add(record, bytes);
        Change(forgery);

        store.CheckStructure().ShouldHaveSingleItem().ShouldContain("search index");
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Execute(sql);
    }

    private T? Ask<T>(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        return connection.ExecuteScalar<T>(sql);
    }
}
