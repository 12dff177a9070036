namespace OnRecord.Web.Model;

/// <param name="Reason">What the inferred date rests on; empty when there is none.</param>
public sealed record UndatedReport(ReportSummary Report, IReadOnlyList<Fragment> Reason);
