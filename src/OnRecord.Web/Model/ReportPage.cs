using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Web.Model;

/// <summary>One revision of a report, with what its address asks to light.</summary>
public sealed record ReportPage
{
    public required ReportSummary Summary { get; init; }

    public required ReportRecord Record { get; init; }

    /// <summary>The statement that the address names.</summary>
    public StatementView? Selected { get; init; }

    /// <summary>How it reached the report, where somebody stands between; empty otherwise.</summary>
    public IReadOnlyList<ChainPart> Steps { get; init; } = [];

    /// <summary>The passage that the address names.</summary>
    public TextSpan? Passage { get; init; }

    /// <summary>Whether the report was read from a page, which can be shown as it was.</summary>
    public required bool HasPage { get; init; }

    /// <summary>Whether that page is shown in place of the text.</summary>
    public bool ShowsPage { get; init; }

    public required IReadOnlyList<StatementView> Statements { get; init; }

    public required IReadOnlyList<EventView> Events { get; init; }

    public required IReadOnlyList<StoryView> Stories { get; init; }

    /// <summary>Why an undated report has the date it has, with links to what it was inferred from.</summary>
    public required IReadOnlyList<Fragment> DateReason { get; init; }

    /// <summary>Ids of all revisions under the report's address, oldest first.</summary>
    public required IReadOnlyList<string> Revisions { get; init; }
}
