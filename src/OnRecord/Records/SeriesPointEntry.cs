using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>A value of a series at a time, and the characters that show it.</summary>
/// <param name="Statement">Id of the statement; null for the outlet's own voice.</param>
public sealed record SeriesPointEntry(string Report, StatementId? Statement, TextSpan Span, decimal Value, When? When, string? Actor)
{
    /// <summary>How the value is bounded: "at least", "about".</summary>
    public FigureRelation Relation { get; init; }
}
