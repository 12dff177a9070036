using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Storage.Sqlite;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests.Sqlite;

public sealed class SqliteCorrectionsTests : CorrectionLogContract
{
    private readonly SqliteOffer _offer = new();

    protected override IStoreOffer Offer => _offer;

    private string File => _offer.File("a");

    [Theory]
    [InlineData("UPDATE correction SET body = replace(body, 'Ivo', 'Eva')")]
    [InlineData("DELETE FROM correction")]
    public void Correction_ChangedOrTakenOut_TheFileRefuses(string sql)
    {
        Store.AddCorrections([Signed(CorrectionKind.Reject, 1)]);

        Should.Throw<SqliteException>(() => Change(sql)).Message.ShouldContain("a correction is never");
    }

    [Theory]
    [InlineData("UPDATE correction SET body = replace(body, 'a test', 'a text')", "is not what was written")]
    [InlineData("DELETE FROM correction WHERE number = 1", "is gone")]
    [InlineData("INSERT INTO correction SELECT 3, 'kx', report, body FROM correction WHERE number = 1", "knows of no entering")]
    [InlineData("UPDATE journal SET record = 'x' WHERE number = 2", "was changed")]
    public void Verify_ChangedPastTheProgram_IsFound(string sql, string fault)
    {
        Store.AddCorrections([Signed(CorrectionKind.Reject, 1), Signed(CorrectionKind.Accept, 2)]);
        Change("DROP TRIGGER correction_stays; DROP TRIGGER correction_is_kept; " + sql);

        new RecordVerifier(Store).Verify().Select(m => m.ToString()).ShouldContain(m => m.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Corrections_OneDamaged_IsSaidAndSalvageTakesTheOthers()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        Store.AddCorrections([Signed(CorrectionKind.Reject, 1), Signed(CorrectionKind.Accept, 2)]);
        Change("DROP TRIGGER correction_stays; UPDATE correction SET body = '{' WHERE number = 1");
        Should.Throw<StoreUnavailableException>(() => Store.Corrections()).Message.ShouldContain("salvage");

        using SqliteRecordStore saved = SqliteRecordStore.OpenOrCreate(Path.Combine(_offer.Folder.FullName, "saved.db"));
        var salvage = new SqliteSalvage(File);
        salvage.Into(saved).ToList().ShouldHaveSingleItem().ToString().ShouldContain("correction number 1");

        (salvage.Saved, salvage.SavedCorrections).ShouldBe((1, 1));
        saved.Corrections().ShouldHaveSingleItem().Kind.ShouldBe(CorrectionKind.Accept);
        new RecordVerifier(saved).Verify().ShouldBeEmpty();
    }

    [Fact]
    public void BackUp_CorrectedRecord_HoldsTheCorrections()
    {
        Store.AddCorrections([Signed(CorrectionKind.Reject, 1)]);
        string copy = Path.Combine(_offer.Folder.FullName, "copy.db");

        Store.BackUp(copy);

        using SqliteRecordStore opened = SqliteRecordStore.Open(copy);
        opened.Corrections().Select(CorrectionJson.Write).ShouldBe(Store.Corrections().Select(CorrectionJson.Write));
    }

    [Fact]
    public void AddCorrections_StoppedInBetween_KeepsAllOrNone()
    {
        Store.AddCorrections([Signed(CorrectionKind.Reject, 1)]);
        // As if the process were killed after the second of three: what it wrote was never committed.
        Change("CREATE TRIGGER killed BEFORE INSERT ON correction WHEN (SELECT count(*) FROM correction) = 3 BEGIN SELECT raise(ABORT, 'killed'); END");

        Should.Throw<StoreUnavailableException>(() =>
            Store.AddCorrections([Signed(CorrectionKind.Accept, 2), Signed(CorrectionKind.Accept, 3), Signed(CorrectionKind.Accept, 4)])
        );

        Store.Corrections().Count.ShouldBe(1);
        new RecordVerifier(Store).Verify().ShouldBeEmpty();
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }
}
