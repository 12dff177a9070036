using OnRecord.Text;

namespace OnRecord.Ledger.Occurrences;

/// <summary>What is known of the day on which an undated report was written.</summary>
/// <param name="Range">The days that remain.</param>
/// <param name="From">What narrowed it, in words.</param>
/// <param name="Span">The words of the report that narrowed it last.</param>
internal sealed record DatedReport(DayRange Range, string From, TextSpan? Span);
