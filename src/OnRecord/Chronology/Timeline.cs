using System.Collections.Immutable;
using OnRecord.Time;

namespace OnRecord.Chronology;

/// <summary>The times of one report, and which of them dates which statement. Immutable.</summary>
internal sealed record Timeline
{
    /// <summary>Ascending and disjoint.</summary>
    public required ImmutableArray<TimeExpression> Times { get; init; }

    /// <summary>By statement: when it was made, as far as the report says; null entries stay open.</summary>
    public required ImmutableArray<When?> StatementTimes { get; init; }

    /// <summary>The report's date as stated, given, or found in its text; null when undated.</summary>
    public When? ReportDate { get; init; }

    /// <summary>The time expression that covers <paramref name="token"/>, or null.</summary>
    public TimeExpression? At(int token)
    {
        foreach (TimeExpression time in Times)
            if (time.Range.Contains(token))
                return time;
        return null;
    }
}
