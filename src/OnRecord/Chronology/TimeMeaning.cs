using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>What a time expression comes to.</summary>
internal sealed record TimeMeaning
{
    public required TimeType Type { get; init; }

    public required string Value { get; init; }

    public TimeBasis Basis { get; init; } = TimeBasis.Explicit;

    public string? From { get; init; }

    public CalendarInterval? Interval { get; init; }

    /// <summary>The unit in which it was named, which "a year earlier" keeps.</summary>
    public TimeUnit Unit { get; init; } = TimeUnit.Day;

    /// <summary>Named only to be compared with ("a year earlier"): what follows is not counted from it.</summary>
    public bool IsComparison { get; init; }

    public DateOnly? FirstDay => Interval is { } interval ? DateOnly.FromDateTime(interval.Start.DateTime) : null;

    public When? When(TextSpan? span) =>
        Interval is { } interval
            ? new When
            {
                Start = interval.Start,
                End = interval.End,
                Precision = interval.Precision,
                Basis = Basis,
                From = From,
                Span = span,
            }
            : null;
}
