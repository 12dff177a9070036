using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>So many units before or after another time, which keeps its own unit: "a week from Thursday" is a day, "ten years ago this month" a
/// month.</summary>
/// <param name="Count">Negative for before.</param>
internal sealed record OffsetSense(TimeSense From, TimeUnit Unit, int Count) : TimeSense
{
    /// <summary>Whether a date is named to count from: it lies where it would by itself.</summary>
    public bool IsFromDate { get; init; }

    public override TimeMeaning Resolve(TimeContext context)
    {
        TimeMeaning from = From.Resolve(Count > 0 && !IsFromDate ? context with { Direction = TimeDirection.Future } : context);
        return from.FirstDay is { } first && Timex.Shift(first, Unit, Count) is { } day
            ? Timex.Period(day, from.Unit, TimeBasis.Relative, from.From)
            : Timex.Open(TimeType.Date, Timex.OpenValue(from.Unit), from.Unit);
    }
}
