using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Corrections;

/// <summary>
/// The times of a report whose own date was corrected: what was said by the day on which it appeared was said by the new one; what was counted from the
/// old date ("on Monday") is not known until the report is read again.
/// </summary>
internal static class Redating
{
    private const string FromReportDate = "report date";

    public static ReportRecord Of(ReportRecord record)
    {
        When? bound = record.Report.Published?.Bound;
        return record with
        {
            Statements = [.. record.Statements.Select(s => s with { When = Redated(s.When) })],
            Propositions = [.. record.Propositions.Select(p => p with { When = Redated(p.When) })],
            Events = [.. record.Events.Select(e => e with { When = Redated(e.When) })],
            Times = [.. record.Times.Where(t => !(t.Basis == TimeBasis.Relative && IsFromReport(t.From)))],
        };

        When? Redated(When? when) =>
            when?.Basis switch
            {
                TimeBasis.Bounded => bound,
                TimeBasis.Relative when IsFromReport(when.From) => bound,
                _ => when,
            };
    }

    private static bool IsFromReport(string? from) => from?.StartsWith(FromReportDate, StringComparison.Ordinal) == true;
}
