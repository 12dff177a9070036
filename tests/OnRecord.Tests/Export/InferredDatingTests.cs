using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Tests.Export;

public sealed class InferredDatingTests
{
    private static readonly When Inferred = When.Day(new DateOnly(2024, 6, 3), TimeBasis.Inferred, "meeting dated by another report", new TextSpan(4, 9));

    [Fact]
    public void Date_UndatedReport_HasTheInferredDate()
    {
        ReportRecord dated = Dating("sha256:01").Date(Record("sha256:01"));

        dated.Report.Published.ShouldBe(Inferred with { Span = null });
    }

    [Fact]
    public void Date_ReportThatStatesItsDate_KeepsIt()
    {
        ReportRecord record = Record("sha256:01");
        ReportRecord stated = record with { Report = record.Report with { Published = When.Day(new DateOnly(2024, 6, 1), TimeBasis.Explicit) } };

        Dating("sha256:01").Date(stated).ShouldBeSameAs(stated);
    }

    [Fact]
    public void Date_NothingInferred_LeavesItUndated() => Dating("sha256:02").Date(Record("sha256:01")).Report.Published.ShouldBeNull();

    private static InferredDating Dating(string report) => InferredDating.Of(new LedgerRecord { Dates = [new InferredDateEntry(report, "a.txt", Inferred)] });

    private static ReportRecord Record(string id) =>
        new()
        {
            Report = new ReportEntry
            {
                Id = id,
                Source = "a.txt",
                Text = "On Monday.",
            },
        };
}
