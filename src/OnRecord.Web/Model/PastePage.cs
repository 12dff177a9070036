using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>The form that reads a pasted text without a record, and the reading.</summary>
/// <param name="Text">As it was sent.</param>
/// <param name="Problem">Why nothing was read; null when nothing is wrong.</param>
/// <param name="Record">What the text says; null before anything is sent.</param>
public sealed record PastePage(string Text, string? Problem, ReportRecord? Record, IReadOnlyList<StatementView> Statements)
{
    public static PastePage Empty { get; } = Failed("", null);

    public static PastePage Failed(string text, string? problem) => new(text, problem, null, []);

    internal static PastePage Of(string text, ReportRecord record)
    {
        // A record of its own, in which the text is alone: what other reports say does not bear on the reading.
        var view = new RecordView([record], new LedgerRecord());
        return new PastePage(text, null, record, [.. record.Statements.Select(s => view.Statements(record.Report.Id)!.View(s))]);
    }
}
