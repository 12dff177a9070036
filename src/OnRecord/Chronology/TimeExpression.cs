using OnRecord.Language;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>Words that name a time, and what they come to.</summary>
internal sealed record TimeExpression
{
    public required TokenRange Range { get; init; }

    public required TimeType Type { get; init; }

    /// <summary>TIMEX3 value: "2022-03-14", "2022-W11", "PT7H", "PRESENT_REF".</summary>
    public required string Value { get; init; }

    public required TimeBasis Basis { get; init; }

    /// <summary>What a relative value was counted from, in words.</summary>
    public string? From { get; init; }

    /// <summary>The interval on the calendar; null for durations, sets and what could not be resolved.</summary>
    public When? When { get; init; }
}
