namespace OnRecord.Web.Model;

/// <summary>The stories in which most is new: a stretch of time up to the record's last dated report, held beside as many days before.</summary>
/// <param name="To">The day of that report; where nothing moved up to it, the last on which something did.</param>
/// <param name="Stories">Those with most more than before first.</param>
/// <param name="Total">Stories with a report or a position in the span.</param>
public sealed record Movement(MovementSpan Span, int Days, DateOnly From, DateOnly To, IReadOnlyList<StoryLine> Stories, int Total)
{
    /// <summary>Whether reports came later, and nothing moved in them.</summary>
    public bool IsPast { get; init; }
}
