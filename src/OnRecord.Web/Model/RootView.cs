namespace OnRecord.Web.Model;

public sealed record RootView(Fragment Actor, IReadOnlyList<ReportSummary> Reports, IReadOnlyList<MergeView> Merges);
