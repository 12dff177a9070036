using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>A day by its number in a period: "the last Friday of this month", "the 14th of last month", "the first day of 2022".</summary>
/// <param name="Ordinal">From 1; <see cref="Last"/> for the last one.</param>
/// <param name="Weekday">1 (Monday) to 7: only such days count; null when every day does.</param>
internal sealed record DayOfPeriodSense(int Ordinal, int? Weekday, TimeSense Period) : TimeSense
{
    public const int Last = -1;

    public override TimeMeaning Resolve(TimeContext context)
    {
        TimeMeaning period = Period.Resolve(context);
        if (period.Interval is not { } interval)
            return Timex.Open(TimeType.Date, Timex.OpenValue(TimeUnit.Day));
        DateOnly first = DateOnly.FromDateTime(interval.Start.DateTime),
            after = DateOnly.FromDateTime(interval.End.DateTime);
        int step = Weekday is null ? 1 : 7;
        DateOnly day =
            Ordinal == Last
                ? after.AddDays(-1 - (Weekday is { } last ? (Timex.Weekday(after.AddDays(-1)) - last + 7) % 7 : 0))
                : first.AddDays((Weekday is { } weekday ? (weekday - Timex.Weekday(first) + 7) % 7 : 0) + (step * (Ordinal - 1)));
        return day >= first && day < after ? Timex.Day(day, period.Basis, period.From) : Timex.Open(TimeType.Date, Timex.OpenValue(TimeUnit.Day));
    }
}
