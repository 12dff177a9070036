using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Storage.Tests;

/// <summary>Of every store: records made by other models or versions are kept, and their ids lead on.</summary>
public abstract class AnalysesContract : StoreContract
{
    [SkippableFact]
    public void Add_ByOtherModels_KeepsTheOlderAnalysisAndLeadsItsIdsOn()
    {
        (ReportRecord older, byte[] bytes) = Named("that the harbour was sold", "models a");
        (ReportRecord newer, _) = Named("the harbour was sold", "models b");

        Store.Add(older, bytes);
        Store.Add(newer, bytes).ShouldBe(AddOutcome.Reread);

        RecordJson.Write(Store.Analyses(older.Report.Id).ShouldHaveSingleItem()).ShouldBe(RecordJson.Write(older));
        PartFound found = Store.FindPart(older.Statements[0].Id).ShouldNotBeNull();
        found.Id.ShouldBe(newer.Statements[0].Id.Value);
        found.Redirected.ShouldBeTrue();
        Store.FindPart(newer.Statements[0].Id.Value[..8]).ShouldNotBeNull().Redirected.ShouldBeFalse();
    }

    [SkippableFact]
    public void Add_TwoUpdates_LeadsTheFirstIdToTheLast()
    {
        (ReportRecord first, byte[] bytes) = Named("that the harbour was sold", "models a");
        (ReportRecord second, _) = Named("the harbour was sold", "models b");
        (ReportRecord third, _) = Named("harbour was sold", "models c");

        foreach (ReportRecord record in new[] { first, second, third, first, third })
            Store.Add(record, bytes);

        Store.FindPart(first.Statements[0].Id).ShouldNotBeNull().Id.ShouldBe(third.Statements[0].Id.Value);
        Store.FindPart(second.Statements[0].Id).ShouldNotBeNull().Id.ShouldBe(third.Statements[0].Id.Value);
        Store.Analyses(first.Report.Id).Count.ShouldBe(4);
    }

    [SkippableTheory]
    [InlineData("s1")]
    [InlineData("s7777777777777777")]
    [InlineData("' OR 1=1 --")]
    public void FindPart_NoSuchId_IsNull(string id)
    {
        (ReportRecord record, byte[] bytes) = Named("that the harbour was sold", "models a");
        Store.Add(record, bytes);

        Store.FindPart(id).ShouldBeNull();
    }

    private static (ReportRecord Record, byte[] Bytes) Named(string content, string models)
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        StatementEntry denial = record.Statements[0] with { Content = [Samples.Span(record.Report.Text, content)] };
        return (ContentIds.Give(record with { MadeBy = new MadeByEntry("0.0", models), Statements = [denial, record.Statements[1]] }), bytes);
    }
}
