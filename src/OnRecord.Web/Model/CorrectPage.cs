using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>The forms that correct a statement, or a report.</summary>
/// <param name="Statement">Null where the report itself is corrected.</param>
public sealed record CorrectPage(ReportSummary Report, ReportRecord Record, StatementView? Statement);
