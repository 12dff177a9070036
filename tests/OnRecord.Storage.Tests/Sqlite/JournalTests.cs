using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Records;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage.Tests.Sqlite;

/// <summary>Backups, and what can be saved from a damaged file.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord journal ");

    private string File => Path.Combine(_folder.FullName, "onrecord.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void BackUp_WhileTheLogIsFull_IsOneFileThatLacksNothing()
    {
        using SqliteRecordStore store = Filled();
        string copy = Path.Combine(_folder.FullName, "copy", "b.db");
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        store.BackUp(copy);

        Directory.GetFiles(Path.GetDirectoryName(copy)!).ShouldHaveSingleItem();
        using SqliteRecordStore opened = SqliteRecordStore.Open(copy);
        new RecordVerifier(opened).Verify().ShouldBeEmpty();
        opened.Journal().ShouldBe(store.Journal());
        Should.Throw<StoreUnavailableException>(() => store.BackUp(copy)).Message.ShouldContain("already");
        Should.Throw<StoreUnavailableException>(() => store.BackUp(Path.Combine(_folder.FullName, "no", "where.db")));
    }

    [Fact]
    public void Salvage_DamagedReports_SavesTheOthersAndNamesTheLost()
    {
        Filled().Dispose();
        Change("UPDATE report SET body = x'00' WHERE number = 1; UPDATE report SET document = x'00' WHERE number = 3");

        using SqliteRecordStore saved = SqliteRecordStore.OpenOrCreate(Path.Combine(_folder.FullName, "saved.db"));
        var salvage = new SqliteSalvage(File);
        salvage.Into(saved).Count().ShouldBe(2);

        salvage.Saved.ShouldBe(1);
        saved.Current().ShouldHaveSingleItem().Report.Source.ShouldBe("b.txt");
        new RecordVerifier(saved).Verify().ShouldBeEmpty();
    }

    private SqliteRecordStore Filled()
    {
        SqliteRecordStore store = SqliteRecordStore.OpenOrCreate(File);
        foreach (string name in new[] { "a.txt", "b.txt", "c.txt" })
        {
            (ReportRecord record, byte[] bytes) = Samples.Harbour(name, Samples.HarbourText + " " + name);
            store.Add(record, bytes);
        }

        return store;
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }
}
