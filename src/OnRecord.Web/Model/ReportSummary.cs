using OnRecord.Export;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>A report as lists show it.</summary>
/// <param name="Headline">The headline, or the beginning of the text where there is none.</param>
/// <param name="HasHeadline">False when <paramref name="Headline"/> is only the beginning of the text.</param>
/// <param name="Outlet">Null when the report does not state it.</param>
/// <param name="Published">Null when the report does not state it.</param>
/// <param name="Inferred">A date from other reports, for a report that states none.</param>
public sealed record ReportSummary(
    string Id,
    string Address,
    string Source,
    string Headline,
    bool HasHeadline,
    string Language,
    string? Outlet,
    When? Published,
    When? Inferred,
    int Statements,
    int Events,
    int Notes
)
{
    /// <summary>How a sentence calls it: by its outlet, or by the last part of its path.</summary>
    public string Label => ReportedSpeech.Reporter(Outlet, Source);

    /// <summary>The date it bears, or the one inferred for it.</summary>
    public When? When => Published ?? Inferred;
}
