using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Web.Snapshot;

namespace OnRecord.Web.Model;

/// <summary>Puts a report's page together, of the newest revision or of an older one.</summary>
internal static class ReportPageBuilder
{
    private const int ExcerptReach = 80;

    public static ReportPage Build(
        RecordView view,
        ReportRecord record,
        IReadOnlyList<string> revisions,
        StatementEntry? selected,
        TextSpan? passage,
        bool asPage
    )
    {
        var statements = new StatementViews(view, record);
        var ledger = new LedgerViews(view);
        ReportSummary summary = view.Summary(record);
        return new ReportPage
        {
            Summary = summary,
            Record = record,
            Selected = selected is null ? null : statements.View(selected, passage),
            Steps = selected is { Via.Count: > 0 } ? statements.Steps(selected) : [],
            Passage = passage,
            HasPage = PageSnapshot.Has(record),
            ShowsPage = asPage && PageSnapshot.Has(record),
            Statements = [.. record.Statements.Select(s => statements.View(s))],
            Events = [.. record.Events.Select(e => Event(record, statements, e))],
            Stories = [.. view.Ledger.Stories.Where(s => s.Reports.Count > 1 && s.Reports.Contains(record.Report.Id)).Select(ledger.Story)],
            DateReason = summary.Inferred is { } date ? view.Reason(date) : [],
            Revisions = revisions,
        };
    }

    private static EventView Event(ReportRecord record, StatementViews statements, EventEntry told) =>
        new(
            told,
            Addresses.Passage(record.Report.Id, told.Trigger, told.Statement),
            Written.Kind(told.Type, told.Mode),
            statements.Names(told.Actors),
            statements.Names(told.Recipients),
            Written.Duration(told.Duration),
            Excerpt.Around(record.Report.Text, told.Trigger, ExcerptReach)
        )
        {
            Within = told.Statement is { } within ? statements.Label(within) : null,
        };
}
