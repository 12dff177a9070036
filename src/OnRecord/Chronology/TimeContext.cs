using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>What a time expression is counted from.</summary>
internal sealed record TimeContext
{
    /// <summary>The day on which the words were written, when known; days at the ends of the calendar, from which nothing can be counted, are not.</summary>
    public DateOnly? Day
    {
        get;
        init => field = value is { } day && Timex.IsYear(day.Year) ? value : null;
    }

    /// <summary>How the record names <see cref="Day"/>.</summary>
    public string? DayLabel { get; init; }

    public TimeDirection Direction { get; init; }

    /// <summary>The calendar time that was named before, for "the next day" or "a year earlier".</summary>
    public TimeMeaning? Previous { get; init; }

    /// <summary>The last quarter that was named, for "the quarter".</summary>
    public TimeMeaning? Quarter { get; init; }

    /// <summary>A full date of the report, which gives its year to partial ones when the report's own date is unknown.</summary>
    public TimeMeaning? FullDate { get; init; }

    /// <summary>The context for what comes after <paramref name="meaning"/> in the text.</summary>
    public TimeContext After(TimeMeaning meaning)
    {
        if (meaning.IsComparison || meaning.Type is not (TimeType.Date or TimeType.Time) || meaning.Value.EndsWith("_REF", StringComparison.Ordinal))
            return this;
        return meaning is { Unit: TimeUnit.Quarter, FirstDay: not null }
            ? this with
            {
                Previous = meaning,
                Quarter = meaning,
            }
            : this with
            {
                Previous = meaning,
            };
    }
}
