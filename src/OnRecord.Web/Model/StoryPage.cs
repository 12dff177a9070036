namespace OnRecord.Web.Model;

/// <summary>Reports about the same happening, and what they say together: the beginning of each part, or one part alone, as far as one reads at once.</summary>
/// <param name="Id">Of the story.</param>
/// <param name="Name">The first headline among its reports, in order of time.</param>
/// <param name="ReportsTotal">How many reports tell it.</param>
/// <param name="Part">The word of the part that is shown alone; null for the beginning of all.</param>
public sealed record StoryPage(string Id, string Address, string Name, int ReportsTotal, string? Part)
{
    /// <summary>In order of time; null where another part is shown alone, as with each of the others.</summary>
    public Paged<ReportSummary>? Reports { get; init; }

    /// <summary>Groups of identical or near-identical reports among those shown.</summary>
    public IReadOnlyList<IReadOnlyList<ReportSummary>> Copies { get; init; } = [];

    public StoryMatrix? SideBySide { get; init; }

    /// <summary>What its reports word differently.</summary>
    public Paged<NamingView>? Wordings { get; init; }

    /// <summary>What its reports count, what cannot all be so before the rest.</summary>
    public Paged<SeriesView>? Figures { get; init; }

    /// <summary>Those that are disputed, corroborated or alleged.</summary>
    public Paged<ClaimLine>? Claims { get; init; }

    public Paged<HappeningView>? Events { get; init; }
}
