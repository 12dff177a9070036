using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Web.Tests;

namespace OnRecord.Tests.Export;

/// <summary>The invented affair of the desk's tests, for exports.</summary>
internal static class Told
{
    public static ReportRecord[] Records { get; } = [Affair.LeakRecord, Affair.Denial.Record(), Affair.Hostile.Record()];

    public static IEnumerable<ToldStatement> All => ToldStatement.Of(Records.SelectMany(r => r.Statements.Select(s => (r, s))));

    public static ReportRecord? Find(string report) => Array.Find(Records, r => r.Report.Id == report);
}
