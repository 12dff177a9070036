using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>A date, or a part of one: "14 March 2022", "March 14", "May", "Friday", "last November", "June last year", "Monday of last week".</summary>
internal sealed record CalendarSense : TimeSense
{
    public int? Year { get; init; }

    /// <summary>"last year" beside a month.</summary>
    public int? YearStep { get; init; }

    public int? Month { get; init; }

    /// <summary>"last month" beside a day.</summary>
    public int? MonthStep { get; init; }

    public int? Day { get; init; }

    public int? Weekday { get; init; }

    /// <summary>"last week" beside a weekday.</summary>
    public int? WeekStep { get; init; }

    /// <summary>"last", "this" or "next" before a weekday or month.</summary>
    public int? Step { get; init; }

    private bool IsWeekdayAlone => Weekday is not null && Month is null && Day is null;

    public override TimeMeaning Resolve(TimeContext context)
    {
        if (Year is { } year)
            return On(year, TimeBasis.Explicit, null) ?? Unresolved();
        if (context.Day is { } today)
            return (IsWeekdayAlone ? NearWeekday(today, context) : NearDate(today, context)) ?? Unresolved();
        return context.FullDate is { FirstDay: { } full } && Month is not null && YearStep is null && Step is null
            ? On(full.Year, TimeBasis.Relative, $"year of {context.FullDate.Value} in the report") ?? Unresolved()
            : Unresolved();
    }

    private TimeMeaning? NearWeekday(DateOnly today, TimeContext context)
    {
        DateOnly thisWeek = Timex.Monday(today).AddDays(Weekday!.Value - 1);
        int ahead = (Weekday.Value - Timex.Weekday(today) + 7) % 7;
        DateOnly? day = (WeekStep, Step, context.Direction) switch
        {
            ({ } weeks, _, _) => Timex.Shift(thisWeek, TimeUnit.Week, weeks),
            (_, 0, _) => thisWeek,
            (_, < 0, _) => today.AddDays(ahead - 7),
            (_, > 0, _) => today.AddDays(ahead == 0 ? 7 : ahead),
            (_, _, TimeDirection.Future) => today.AddDays(ahead),
            _ => today.AddDays(ahead == 0 ? 0 : ahead - 7),
        };
        return day is { } found ? Timex.Day(found, TimeBasis.Relative, context.DayLabel) : null;
    }

    private TimeMeaning? NearDate(DateOnly today, TimeContext context)
    {
        if (Month is null)
            return DayOfMonth(today, context);
        int year = today.Year,
            month = Month.Value;
        int order = (month * 32) + (Day ?? 0) - ((today.Month * 32) + (Day is null ? 0 : today.Day));
        if (YearStep is { } years)
            year += years;
        else if (Step < 0)
            year -= order >= 0 ? 1 : 0;
        else if (Step > 0)
            year += order <= 0 ? 1 : 0;
        else if (Step is null)
            year = (Weekday is null ? null : YearOfWeekday(year)) ?? year + Nearest(order, Day is null, context.Direction);
        return On(year, TimeBasis.Relative, context.DayLabel);
    }

    /// <summary>The year nearest to <paramref name="year"/> in which the date falls on its weekday; null when there is none next to it.</summary>
    private int? YearOfWeekday(int year)
    {
        foreach (int candidate in (ReadOnlySpan<int>)[year, year - 1, year + 1])
            if (On(candidate, TimeBasis.Relative, null) is { Unit: TimeUnit.Day, FirstDay: { } day } && Timex.Weekday(day) == Weekday)
                return candidate;
        return null;
    }

    /// <summary>"the 5th", "the 5th of last month".</summary>
    private TimeMeaning? DayOfMonth(DateOnly today, TimeContext context)
    {
        if (Day is null)
            return null;
        if (Weekday is not null)
            return NearestOnWeekday(today, context);
        int shift =
            MonthStep
            ?? (
                context.Direction == TimeDirection.Future ? (Day < today.Day ? 1 : 0)
                : Day > today.Day ? -1
                : 0
            );
        return Timex.Shift(new DateOnly(today.Year, today.Month, 1), TimeUnit.Month, shift) is { } first
            ? Full(first.Year, first.Month, Day.Value, TimeBasis.Relative, context.DayLabel)
            : null;
    }

    /// <summary>"Mon 13th": the last such day, or the next one where the words look ahead.</summary>
    private TimeMeaning? NearestOnWeekday(DateOnly today, TimeContext context)
    {
        const int Months = 24;
        var month = new DateOnly(today.Year, today.Month, 1);
        for (int i = 0; i < Months; i++)
        {
            int shift = context.Direction == TimeDirection.Future ? i : -i;
            if (
                Timex.Shift(month, TimeUnit.Month, shift) is { } first
                && Full(first.Year, first.Month, Day!.Value, TimeBasis.Relative, context.DayLabel) is { FirstDay: { } day } found
                && Timex.Weekday(day) == Weekday
                && (context.Direction == TimeDirection.Future ? day >= today : day <= today)
            )
                return found;
        }

        return null;
    }

    /// <summary>The year, counted from this one, of a date that lies <paramref name="order"/> (about 32 to the month) after today's.</summary>
    private static int Nearest(int order, bool isMonth, TimeDirection direction)
    {
        const int HalfAYear = 6 * 32;
        return direction switch
        {
            TimeDirection.Past => order > 0 ? -1 : 0,
            TimeDirection.LikelyPast when isMonth => order > 0 ? -1 : 0,
            TimeDirection.Future => order < 0 ? 1 : 0,
            _ => order > HalfAYear ? -1
            : order < -HalfAYear ? 1
            : 0,
        };
    }

    private TimeMeaning? On(int year, TimeBasis basis, string? from)
    {
        if (!Timex.IsYear(year))
            return null;
        if (Month is null)
            return Timex.Period(new DateOnly(year, 1, 1), TimeUnit.Year, basis, from);
        return Day is null ? Timex.Period(new DateOnly(year, Month.Value, 1), TimeUnit.Month, basis, from) : Full(year, Month.Value, Day.Value, basis, from);
    }

    private static TimeMeaning? Full(int year, int month, int day, TimeBasis basis, string? from) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Timex.Day(new DateOnly(year, month, day), basis, from) : null;

    private TimeMeaning Unresolved()
    {
        if (IsWeekdayAlone)
            return Timex.Open(TimeType.Date, $"XXXX-WXX-{Weekday}");
        string year = Year is { } y ? Timex.Invariant($"{y:D4}") : "XXXX";
        string month = Month is { } m ? Timex.Invariant($"{m:D2}") : "XX";
        return Day is { } day
            ? Timex.Open(TimeType.Date, Timex.Invariant($"{year}-{month}-{day:D2}"))
            : Timex.Open(TimeType.Date, Month is null ? year : $"{year}-{month}", Month is null ? TimeUnit.Year : TimeUnit.Month);
    }
}
