using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>A time of day on some day: "5 p.m. EST Thursday", "noon", "this morning", "Friday night".</summary>
/// <param name="On">The day; null for the one named before, else the report's.</param>
internal sealed record ClockSense(TimeSense? On) : TimeSense
{
    public TimeOnly? Clock { get; init; }

    /// <summary>Whether <see cref="Clock"/> names minutes, not just the hour.</summary>
    public bool Minutes { get; init; }

    /// <summary>"midnight Friday" is the end of that day.</summary>
    public bool EndOfDay { get; init; }

    /// <summary>The zone as the words name it.</summary>
    public string? Zone { get; init; }

    /// <summary>TIMEX3 part of the day, when no clock time is named.</summary>
    public string? Part { get; init; }

    public override TimeMeaning Resolve(TimeContext context)
    {
        TimeMeaning day = On?.Resolve(context) ?? Implied(context);
        string date = day.Unit == TimeUnit.Day ? day.Value : Timex.OpenValue(TimeUnit.Day);
        TimeMeaning meaning = day with { Type = TimeType.Time, Value = $"{date}T{Written()}", Unit = TimeUnit.Hour };
        return Clock is { } clock && day.Unit == TimeUnit.Day && day.FirstDay is { } first ? meaning with { Interval = At(first, clock) } : meaning;
    }

    private static TimeMeaning Implied(TimeContext context)
    {
        if (context.Previous is { Unit: TimeUnit.Day or TimeUnit.Hour, FirstDay: { } named })
            return Timex.Day(named, TimeBasis.Relative, $"{Timex.DayValue(named)} in the report");
        return context.Day is { } today ? Timex.Day(today, TimeBasis.Relative, context.DayLabel) : Timex.Open(TimeType.Time, Timex.OpenValue(TimeUnit.Day));
    }

    private CalendarInterval At(DateOnly day, TimeOnly clock)
    {
        if (EndOfDay)
            day = day.AddDays(1);
        TimeSpan offset = Zone is null ? TimeSpan.Zero : TimeZones.Offset(Zone, day.ToDateTime(clock)) ?? TimeSpan.Zero;
        var start = new DateTimeOffset(day, clock, offset);
        return Minutes
            ? new CalendarInterval(start, start.AddMinutes(1), TimePrecision.Minute)
            : new CalendarInterval(start, start.AddHours(1), TimePrecision.Hour);
    }

    private string Written() =>
        Clock is { } clock
            ? (EndOfDay ? "24:00" : Timex.Invariant($"{clock.Hour:D2}:{clock.Minute:D2}")) + (Zone is "GMT" or "UTC" or "Z" ? "Z" : "")
            : Part ?? "XX:XX";
}
