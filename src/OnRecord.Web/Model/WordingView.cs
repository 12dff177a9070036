using OnRecord.Time;

namespace OnRecord.Web.Model;

public sealed record WordingView(ReportSummary? Report, string Address, When? When, IReadOnlyList<Fragment> Told, string Words);
