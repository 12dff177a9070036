namespace OnRecord.Web.Model;

public sealed record RootView(string Actor, string Address, IReadOnlyList<ReportSummary> Reports, IReadOnlyList<MergeView> Merges);
