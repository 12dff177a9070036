using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>A state of a record whose ledger was kept.</summary>
/// <param name="Reports">Those that the ledger is of.</param>
/// <param name="Waiting">How many reports came since.</param>
public sealed record KeptRecord(IReadOnlyList<ReportRecord> Reports, LedgerRecord Ledger, int Waiting)
{
    internal LedgerMark? Mark { get; init; }
}
