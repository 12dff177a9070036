using System.Collections.Frozen;
using OnRecord.Time;

namespace OnRecord.Ledger.Occurrences;

/// <summary>What the reports together say of when things happened, and of when undated reports were written.</summary>
internal sealed class InferredDates(IReadOnlyDictionary<Occurrence, When> occurrences, IReadOnlyDictionary<string, DatedReport> reports)
{
    public When? Of(Occurrence occurrence) => occurrences.GetValueOrDefault(occurrence);

    /// <summary>By report id.</summary>
    public FrozenDictionary<string, When> Reports { get; } =
        reports
            .Select(r => (r.Key, When: Written(r.Value)))
            .Where(r => r.When is not null)
            .ToFrozenDictionary(r => r.Key, r => r.When!, StringComparer.Ordinal);

    private static When? Written(DatedReport report)
    {
        TimePrecision? precision = report.Range.Length switch
        {
            1 => TimePrecision.Day,
            <= 7 => TimePrecision.Week,
            <= 31 => TimePrecision.Month,
            <= 366 => TimePrecision.Year,
            _ => null,
        };
        if (precision is not { } known)
            return null;
        When first = When.Day(report.Range.First, TimeBasis.Inferred, report.From, report.Span);
        return first with { End = first.End.AddDays(report.Range.Length - 1), Precision = known };
    }
}
