namespace OnRecord.Time;

/// <summary>A stretch <c>[Start, End)</c> of the calendar.</summary>
internal readonly record struct CalendarInterval(DateTimeOffset Start, DateTimeOffset End, TimePrecision Precision)
{
    /// <summary>Whole days; <paramref name="end"/> is exclusive.</summary>
    public static CalendarInterval Days(DateOnly start, DateOnly end, TimePrecision precision) => new(Midnight(start), Midnight(end), precision);

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
