using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>Counted in units from the report or from the time named before: "yesterday", "two years ago", "last week", "a year earlier", "that day".</summary>
/// <param name="Unit">The result is the whole period of this unit.</param>
/// <param name="FromPrevious">From the time named before, and from the report's day only where there is none.</param>
internal sealed record ShiftSense(TimeUnit Unit, int Count, bool FromPrevious) : TimeSense
{
    /// <summary>Whether the result has the unit in which the quarter before was named ("a year earlier" beside "the third quarter").</summary>
    public bool KeepsUnit { get; init; }

    /// <summary>"It opened the next month": after a past verb it is counted from the time named before.</summary>
    public bool FromPreviousWhenPast { get; init; }

    public override TimeMeaning Resolve(TimeContext context)
    {
        bool told = FromPreviousWhenPast && context.Direction == TimeDirection.Past && context.Previous?.FirstDay is not null;
        TimeMeaning? previous = FromPrevious || KeepsUnit || told ? context.Previous : null;
        bool kept = KeepsUnit && previous?.Unit == TimeUnit.Quarter && previous.FirstDay is not null;
        bool fromPrevious = (FromPrevious || kept || told) && previous?.FirstDay is not null;
        DateOnly? origin =
            fromPrevious ? previous!.FirstDay
            : FromPrevious && context.Previous is not null ? null
            : context.Day;
        if (origin is not { } day || Timex.Shift(day, Unit, Count) is not { } shifted)
            return Timex.Open(IsClock ? TimeType.Time : TimeType.Date, Timex.OpenValue(Unit), Unit);
        string? from = fromPrevious ? $"{previous!.Value} in the report" : context.DayLabel;
        return Timex.Period(shifted, kept ? TimeUnit.Quarter : Unit, TimeBasis.Relative, from) with { IsComparison = KeepsUnit };
    }

    private bool IsClock => Unit <= TimeUnit.Hour;
}
