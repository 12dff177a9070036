using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>How much of a claim a page shows: of each of its lists the beginning, or one of them alone, a stretch at a time. Numbers are of all.</summary>
/// <param name="Part">The word of the one list; null for the beginning of each.</param>
/// <param name="Number">Which stretch of it, from 1.</param>
public sealed record ClaimShown(string? Part, int Number, int Pages)
{
    public required int Asserted { get; init; }

    public required int Contested { get; init; }

    public required int Others { get; init; }

    public required int Possibly { get; init; }

    public required int Steps { get; init; }

    public required int Roots { get; init; }

    public required int NotCoveredBy { get; init; }

    /// <summary>Positions that bear a date, in order of time; those shown.</summary>
    public required IReadOnlyList<PositionView> Dated { get; init; }

    public required int DatedTotal { get; init; }

    public required int Undated { get; init; }

    /// <summary>When the first and the last of them were taken; null without any.</summary>
    public required When? First { get; init; }

    public required When? Last { get; init; }

    public required IReadOnlyList<TimeDot> Dots { get; init; }
}
