namespace OnRecord.Ledger.Pairing;

/// <summary>What came of comparing at another time.</summary>
/// <param name="States">Of the reports as they are now, by their ids; see <see cref="ComparedReport.State"/>.</param>
internal sealed record ComparedBefore(ComparedPairs Pairs, IReadOnlyDictionary<string, string> States);
