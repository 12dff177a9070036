using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>On whose word two chains count as one root, with the words.</summary>
public sealed record MergeView(MergeEntry Merge, ReportSummary? Report, string Address, string Words);
