using System.Collections.Frozen;
using OnRecord.Ledger.Wording;

namespace OnRecord.Ledger;

/// <summary>Offices whose holders speak for their state.</summary>
internal static class StateOffices
{
    private static readonly FrozenSet<string> Words = LedgerData.Words("ledger-state-offices.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Includes(string? office) => office is not null && WordReader.Read(office).Any(w => Words.Contains(w.Form));
}
