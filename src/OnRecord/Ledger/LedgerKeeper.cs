using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>Reads what many reports say together.</summary>
public sealed class LedgerKeeper
{
    /// <param name="records">The current revision of each report, in any order: the result does not depend on it.</param>
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records) => throw new NotImplementedException();
}
