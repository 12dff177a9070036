using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>The week or weekend that holds a day.</summary>
internal sealed record PeriodOfSense(TimeSense Day, TimeUnit Unit) : TimeSense
{
    public override TimeMeaning Resolve(TimeContext context)
    {
        TimeMeaning day = Day.Resolve(context);
        return day.FirstDay is { } first ? Timex.Period(first, Unit, day.Basis, day.From) : Timex.Open(TimeType.Date, Timex.OpenValue(Unit), Unit);
    }
}
