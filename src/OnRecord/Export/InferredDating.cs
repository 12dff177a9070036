using System.Collections.Frozen;
using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Export;

/// <summary>Gives undated reports the dates that other reports tell of them, so that every door shows the same ones. Immutable.</summary>
internal sealed class InferredDating
{
    private readonly FrozenDictionary<string, When> _dates;

    private InferredDating(FrozenDictionary<string, When> dates) => _dates = dates;

    /// <param name="ledger">Made from all the reports of the record.</param>
    public static InferredDating Of(LedgerRecord ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new InferredDating(ledger.Dates.DistinctBy(d => d.Report).ToFrozenDictionary(d => d.Report, d => d.When, StringComparer.Ordinal));
    }

    /// <summary>The record with the date that was inferred for its report, as one of basis "inferred"; unchanged where it states one, or nothing was
    /// inferred.</summary>
    public ReportRecord Date(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Report.Published is not null || !_dates.TryGetValue(record.Report.Id, out When? date))
            return record;
        // The words that date it stand in another report.
        return record with { Report = record.Report with { Published = date with { Span = null } } };
    }
}
