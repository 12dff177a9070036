using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>A story on one line.</summary>
/// <param name="Outlets">0 where no report states its own.</param>
/// <param name="Last">When its newest report appeared.</param>
public sealed record StoryLine(string Address, string Name, int Reports, int Outlets, When? Last)
{
    /// <summary>Reports in the span, and in the one before it.</summary>
    public int ReportsNow { get; init; }

    public int ReportsBefore { get; init; }

    /// <summary>Positions that its reports show, taken in the span, and in the one before it.</summary>
    public int PositionsNow { get; init; }

    public int PositionsBefore { get; init; }
}
