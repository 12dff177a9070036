namespace OnRecord.Web.Model;

/// <summary>The form that adds a page by its address, and what came of it.</summary>
/// <param name="Address">As it was sent.</param>
/// <param name="Problem">Why nothing was added; null when nothing is wrong.</param>
/// <param name="Report">The report, where it is there already or has copies there.</param>
/// <param name="IsNew">Whether this call added it.</param>
/// <param name="Copies">Reports of which it is a copy.</param>
public sealed record AddPage(string Address, string? Problem, ReportSummary? Report, bool IsNew, IReadOnlyList<ReportSummary> Copies)
{
    public static AddPage Empty { get; } = Failed("", null);

    public static AddPage Failed(string address, string? problem) => new(address, problem, null, false, []);
}
