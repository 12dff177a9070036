using OnRecord.Time;

namespace OnRecord.Chronology;

/// <summary>"in a fortnight": the time that lies so far ahead where the words look ahead ("is due in a fortnight"), else how long it took ("was built
/// in a fortnight").</summary>
/// <param name="Duration">What it says as a duration.</param>
internal sealed record AheadSense(TimeUnit Unit, int Count, TimeSense Duration) : TimeSense
{
    public override TimeMeaning Resolve(TimeContext context)
    {
        if (context.Direction != TimeDirection.Future || context.Day is not { } today || Timex.Shift(today, Unit, Count) is not { } day)
            return Duration.Resolve(context);
        TimeUnit whole = Unit is TimeUnit.Fortnight or TimeUnit.Week ? TimeUnit.Day : Unit;
        return Timex.Period(day, whole, TimeBasis.Relative, context.DayLabel);
    }
}
