namespace OnRecord.Web.Model;

/// <summary>Reports, all or those that a query finds.</summary>
/// <param name="Query">Empty for all.</param>
/// <param name="Remarks">What of the query could not be taken as it stands, in sentences.</param>
public sealed record ReportsPage(string Query, IReadOnlyList<string> Remarks, Paged<ReportSummary> Reports)
{
    /// <summary>How the answer came about, and what else may be asked.</summary>
    public required AnswerView Answer { get; init; }
}
