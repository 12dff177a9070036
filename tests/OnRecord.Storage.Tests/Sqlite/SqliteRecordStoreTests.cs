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

    [Fact]
    public void Open_FileFromBeforeCopies_FindsThem()
    {
        string text = Samples.HarbourText + " She said so twice, in the evening and at night, to reporters who had waited in the rain for hours.";
        (ReportRecord first, byte[] firstBytes) = Samples.Plain("a.txt", text);
        (ReportRecord second, byte[] secondBytes) = Samples.Plain("b.txt", text + "\n");
        using (IRecordStore store = CreateEmpty())
        {
            store.Add(first, firstBytes);
            store.Add(second, secondBytes);
        }

        Change(
            "DROP TABLE copy; DROP TABLE fingerprint; DROP TABLE analysis; DROP TABLE part; DROP TABLE redirect; DROP TABLE journal; DROP TABLE verdict; DROP TABLE verdict_maker; DROP TABLE correction; DROP TABLE query_look; DROP TABLE saved_query; PRAGMA user_version = 2"
        );

        using var opened = SqliteRecordStore.Open(File);
        opened.Copies(first.Report.Id).ShouldBe([first.Report.Id, second.Report.Id]);
    }

    [Fact]
    public void CheckStructure_SearchIndexOutOfStep_IsFound()
    {
        using IRecordStore store = CreateEmpty();
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        store.Add(record, bytes);
        Change("UPDATE passage SET text = 'forged' WHERE number = 1");

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
