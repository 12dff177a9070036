using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Storage.Sqlite;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests.Sqlite;

/// <summary>Files from before records were packed.</summary>
public sealed class UnpackedFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord unpacked ");

    private readonly string _old,
        _file;

    public UnpackedFileTests()
    {
        (_old, _file) = (Path.Combine(_folder.FullName, "old.db"), Path.Combine(_folder.FullName, "onrecord.db"));
        OldFile.Unpack("version8.db.gz", _old);
        OldFile.Unpack("version8.db.gz", _file);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Open_FileOfVersion8_LosesNothingAndGivesRoomBack()
    {
        using (SqliteRecordStore store = SqliteRecordStore.Open(_file))
            OldFile.MustHoldAllOf(store, _old);

        new FileInfo(_file).Length.ShouldBeLessThan(new FileInfo(_old).Length * 6 / 10);
    }

    [Fact]
    public void Open_FileFromBeforeCopies_FindsThem()
    {
        Change(
            "DROP TABLE copy; DROP TABLE fingerprint; DROP TABLE analysis; DROP TABLE part; DROP TABLE redirect; DROP TABLE journal; DROP TABLE verdict; DROP TABLE verdict_maker; DROP TABLE correction; DROP TABLE query_look; DROP TABLE saved_query; PRAGMA user_version = 2"
        );

        using SqliteRecordStore store = SqliteRecordStore.Open(_file);

        store.Current().Count(r => store.Copies(r.Report.Id).Count == 2).ShouldBe(2);
        new RecordVerifier(store).Verify().ShouldBeEmpty();
    }

    [Fact]
    public void Open_FileFromBeforeCorrectionsAndQueries_IsBroughtUpToDate()
    {
        Change("DROP TABLE correction; DROP TABLE query_look; DROP TABLE saved_query; PRAGMA user_version = 6");

        using SqliteRecordStore store = SqliteRecordStore.Open(_file);

        store.Corrections().ShouldBeEmpty();
        store.AddCorrections([CorrectionLogContract.Signed(CorrectionKind.Reject, 1)]).ShouldBe(1);
        QueryShelf.Of(store).All().ShouldBeEmpty();
    }

    [Fact]
    public void Open_DamagedRecordInAnOlderFile_IsOpenedAndTheDamageNamed()
    {
        Change("UPDATE report SET record = '{' WHERE number = 2; UPDATE report SET original = x'00', packing = 'brotli' WHERE number = 3");

        using SqliteRecordStore store = SqliteRecordStore.Open(_file);

        string[] faults = [.. new RecordVerifier(store).Verify().Select(m => m.ToString())];
        faults.ShouldContain(f => f.Contains("report number 2", StringComparison.Ordinal));
        faults.ShouldContain(f =>
            f.Contains("report number 3", StringComparison.Ordinal) && f.Contains("the packed bytes are damaged", StringComparison.Ordinal)
        );
        store.Count().ShouldBe(10);
    }

    [Fact]
    public void Salvage_OlderFile_SavesWhatIsWhole()
    {
        Change("UPDATE report SET record = '{' WHERE number = 2");
        using SqliteRecordStore saved = SqliteRecordStore.OpenOrCreate(Path.Combine(_folder.FullName, "saved.db"));
        var salvage = new SqliteSalvage(_file);

        salvage.Into(saved).ToList().ShouldHaveSingleItem();

        salvage.Saved.ShouldBe(9);
        new RecordVerifier(saved).Verify().ShouldBeEmpty();
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_file};Pooling=False");
        connection.Execute(sql);
    }
}
