namespace OnRecord.Web.Model;

/// <param name="Copies">Reports with the same text, which are not counted again.</param>
public sealed record MatrixColumn(ReportSummary Report, IReadOnlyList<ReportSummary> Copies);
