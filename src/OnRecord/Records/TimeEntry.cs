using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>A time expression of the text.</summary>
/// <param name="Value">TIMEX3 value, "2022-03-14", "P1D", "PRESENT_REF".</param>
/// <param name="From">What a relative value was counted from, in words.</param>
public sealed record TimeEntry(TextSpan Span, TimeType Type, string Value, TimeBasis Basis, string? From);
