using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Records;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Storage.Tests.Sqlite;

/// <summary>What was changed past the program is found; what the program does is sound.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord journal ");

    private string File => Path.Combine(_folder.FullName, "onrecord.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Verify_AddedRevisedRereadAndCopied_IsSound()
    {
        using SqliteRecordStore store = Filled();
        (ReportRecord record, byte[] bytes) = Samples.Harbour("a.txt", Samples.HarbourText + " Later.");
        store.Add(record, bytes);
        store.Add(record with { Statements = [record.Statements[0]] }, bytes);
        store.Add(record with { Report = record.Report with { Source = "elsewhere.txt" } }, bytes);

        new RecordVerifier(store).Verify().ShouldBeEmpty();
        store.Journal().Entries.ShouldBe(6);
    }

    [Theory]
    [InlineData("UPDATE report SET record = replace(record, '\"act\":\"deny\"', '\"act\":\"admit\"') WHERE number = 2", "b.txt", "not what was written")]
    [InlineData("UPDATE report SET record = replace(record, '\"negated\":false', '\"negated\":true') WHERE number = 1", "a.txt", "not what was written")]
    [InlineData("UPDATE actor SET name = 'Eda Brandt' WHERE report = 3 AND id = 'a1'", "c.txt", "Eda Brandt")]
    [InlineData("UPDATE statement SET act = 'admit' WHERE report = 2 AND act = 'deny'", "b.txt", "admit")]
    [InlineData("DELETE FROM passage WHERE report = 1 AND statement = 's1'", "a.txt", "lacks")]
    [InlineData("DELETE FROM speaker WHERE report = 1", "a.txt", "speaker")]
    [InlineData("DELETE FROM part WHERE report = 2", "b.txt", "part")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM report WHERE number = 2", "b.txt", "is gone")]
    [InlineData("DELETE FROM revision WHERE report = 3", "c.txt", "revisions")]
    [InlineData("DELETE FROM journal WHERE number = 2", "", "entries are gone")]
    [InlineData("UPDATE journal SET source = 'x.txt' WHERE number = 1", "x.txt", "was changed")]
    public void Verify_ChangedThroughSql_NamesTheReport(string sql, string report, string fault)
    {
        Filled().Dispose();
        Change(sql);

        using SqliteRecordStore store = SqliteRecordStore.Open(File);
        new RecordVerifier(store).Verify().Select(m => m.ToString()).ShouldContain(m => m.Contains(report, StringComparison.Ordinal) && m.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_ReportThatCannotBeRead_IsNamedAndTheOthersAreChecked()
    {
        Filled().Dispose();
        Change("UPDATE report SET record = '{' WHERE number = 2");

        using SqliteRecordStore store = SqliteRecordStore.Open(File);
        var verifier = new RecordVerifier(store);
        verifier.Verify().Select(m => m.ToString()).ShouldContain(m => m.Contains("report number 2", StringComparison.Ordinal));
        verifier.Reports.ShouldBe(2);
    }

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
        Change("UPDATE report SET record = '{' WHERE number = 1; UPDATE report SET original = x'00' WHERE number = 3");

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
