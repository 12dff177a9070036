using OnRecord.Cli.Running;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests.Commands;

public sealed class UpdateCommandTests : CommandLineFixture
{
    [Fact]
    public void Update_OtherModels_KeepsWhatWasThereAndSaysWhatChanged()
    {
        string file = Write("a.txt", "Ada Brandt said the harbour was sold.");
        Run("add", file, "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        string before = OnlyStatement();
        Services = new Services
        {
            LoadAnalyser = () => report => SimpleAnalyser.Analyse(report) with { MadeBy = new MadeByEntry("OnRecord 9.9", "sha256:0123456789") },
            Ledgers = new LedgerShelf((_, _, _) => new LedgerRecord()),
        };

        Outcome updated = Run("update", "--record", Record);

        updated.ExitCode.ShouldBe(ExitCode.Ok);
        updated.Error.ShouldContain("1 read again, 0 as they were");
        OnlyStatement().ShouldBe(before);
        Run("update", "--record", Record).Error.ShouldContain("0 read again, 1 as they were");
        Run("revisions", "--record", Record).Out.ShouldContain("version 1 → OnRecord 9.9");
        Run("verify", "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
    }

    [Fact]
    public void Update_FactsGivenBefore_Stay()
    {
        Run("add", Write("a.txt", "Ada Brandt said the harbour was sold."), "--outlet", "The Pier", "--published", "2024-06-03", "--record", Record);
        Services = new Services
        {
            LoadAnalyser = () => report => SimpleAnalyser.Analyse(report) with { MadeBy = new MadeByEntry("OnRecord 9.9", "sha256:01") },
        };

        Run("update", "--record", Record);

        ReportRecord record = Only();
        record.Report.Outlet.ShouldNotBeNull().Name.ShouldBe("The Pier");
        record.Report.Published.ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2024, 6, 3));
    }

    [Fact]
    public void Show_TheIdOfAStatement_OrItsBeginning_ShowsIt()
    {
        Run("add", Write("a.txt", "Ada Brandt said the harbour was sold."), "--record", Record);
        string id = OnlyStatement();

        Run("show", id, "--record", Record).Out.ShouldContain("the harbour was sold");
        Run("show", id[..9], "--record", Record).Out.ShouldContain(id);
    }

    [Fact]
    public void Revisions_NothingAnalysedTwice_SaysSo()
    {
        Run("add", Write("a.txt", "Ada Brandt said the harbour was sold."), "--record", Record);

        Run("revisions", "--record", Record).ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok), o => o.Error.ShouldContain("no report"));
        Run("revisions", "b.txt", "--record", Record).ExitCode.ShouldBe(ExitCode.SomeFailed);
    }

    [Fact]
    public void Add_NothingToAdd_MakesNoRecord()
    {
        Run("add", InFolder("missing.txt"), "--record", Record).ExitCode.ShouldBe(ExitCode.SomeFailed);

        File.Exists(Record).ShouldBeFalse();
    }

    [Fact]
    public void Statements_NobodyOfThatName_IsExitOne()
    {
        Run("add", Write("a.txt", "Ada Brandt said the harbour was sold."), "--record", Record);

        Run("statements", "--speaker", "nobody", "--format", "csv", "--record", Record)
            .ShouldSatisfyAllConditions(
                o => o.ExitCode.ShouldBe(ExitCode.SomeFailed),
                o => o.Error.ShouldContain("no statement matches"),
                o => o.Lines.ShouldHaveSingleItem()
            );
    }

    private ReportRecord Only()
    {
        using SqliteRecordStore store = SqliteRecordStore.Open(Record);
        return store.Current().ShouldHaveSingleItem();
    }

    private string OnlyStatement() => Only().Statements.ShouldHaveSingleItem().Id;
}
