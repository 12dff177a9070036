namespace OnRecord.Web.Model;

/// <summary>What was added since the reader last looked.</summary>
/// <param name="Mark">Up to where the record was read for this page: what a reader says to have seen.</param>
/// <param name="HasLooked">Whether the reader ever said so; without that all is old.</param>
/// <param name="Reports">The newest first.</param>
/// <param name="Contested">Contested claims on which one of them shows a position, the surest first.</param>
public sealed record NewPage(long Mark, bool HasLooked, Paged<ReportSummary> Reports, IReadOnlyList<ClaimLine> Contested, int ContestedTotal);
