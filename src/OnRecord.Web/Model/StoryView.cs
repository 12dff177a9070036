namespace OnRecord.Web.Model;

/// <param name="Name">The first headline among its reports, in order of time.</param>
/// <param name="Reports">In order of time.</param>
/// <param name="Copies">Groups of identical or near-identical reports.</param>
public sealed record StoryView(
    string Id,
    string Address,
    string Name,
    IReadOnlyList<ReportSummary> Reports,
    IReadOnlyList<IReadOnlyList<ReportSummary>> Copies
);
