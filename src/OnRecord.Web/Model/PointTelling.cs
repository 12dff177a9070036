namespace OnRecord.Web.Model;

/// <summary>A point of a document as one report tells it.</summary>
/// <param name="Words">The report's, verbatim.</param>
/// <param name="Address">Where they stand.</param>
public sealed record PointTelling(ReportSummary Report, string Statement, IReadOnlyList<Fragment> Told, string Words, string Address);
