using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>A week or weekend by its number in a month: "the first weekend of July", "the last week of May".</summary>
/// <param name="Ordinal">From 1; <see cref="DayOfPeriodSense.Last"/> for the last one.</param>
internal sealed record WeekOfMonthSense(int Ordinal, TimeUnit Unit, TimeSense Month) : TimeSense
{
    private const int DaysOfWeek = 7;

    private const int Saturday = 6;

    public override TimeMeaning Resolve(TimeContext context)
    {
        TimeMeaning month = Month.Resolve(context);
        if (month.Interval is not { } interval)
            return Timex.Open(TimeType.Date, Timex.OpenValue(Unit), Unit);
        DateOnly first = DateOnly.FromDateTime(interval.Start.DateTime),
            last = DateOnly.FromDateTime(interval.End.DateTime).AddDays(-1);
        // A weekend belongs to the month of its Saturday; the first week holds the first day, the last one the last.
        DateOnly day =
            Unit == TimeUnit.Weekend
                ? Ordinal == DayOfPeriodSense.Last
                    ? last.AddDays(-((Timex.Weekday(last) - Saturday + DaysOfWeek) % DaysOfWeek))
                    : first.AddDays(((Saturday - Timex.Weekday(first) + DaysOfWeek) % DaysOfWeek) + (DaysOfWeek * (Ordinal - 1)))
                : Ordinal == DayOfPeriodSense.Last
                    ? last
                    : first.AddDays(DaysOfWeek * (Ordinal - 1));
        return day <= last ? Timex.Period(day, Unit, month.Basis, month.From) : Timex.Open(TimeType.Date, Timex.OpenValue(Unit), Unit);
    }
}
