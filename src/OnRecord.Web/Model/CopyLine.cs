namespace OnRecord.Web.Model;

/// <summary>A report of an outlet whose text another outlet has as well.</summary>
/// <param name="Order">Which is the earlier, as far as their dates tell.</param>
public sealed record CopyLine(ReportSummary Own, ReportSummary Other, CopyOrder Order);
