namespace OnRecord.Web.Model;

/// <summary>A report that does not say something of itself, which a reader may know.</summary>
/// <param name="Reason">Why it has the date that was inferred for it; empty where none was.</param>
public sealed record Gap(ReportSummary Report, IReadOnlyList<Fragment> Reason);
