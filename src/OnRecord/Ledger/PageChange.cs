namespace OnRecord.Ledger;

/// <summary>What the pages of a record are since the state before: a report that was read anew, or means other actors, has another page.</summary>
internal sealed record PageChange(IReadOnlyCollection<IndexedReport> Gone, IReadOnlyCollection<IndexedReport> Came);
