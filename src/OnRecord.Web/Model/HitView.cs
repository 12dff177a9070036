namespace OnRecord.Web.Model;

/// <param name="Told">Who says it, when it stands in a statement; else empty.</param>
public sealed record HitView(ReportSummary? Report, string Address, Excerpt Excerpt, IReadOnlyList<Fragment> Told);
