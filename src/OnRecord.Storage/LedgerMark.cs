namespace OnRecord.Storage;

/// <summary>
/// All that a ledger depends on: reports, their analyses and corrections, which the journal's digest covers, and the program and the models that tell it.
/// </summary>
/// <param name="Entries">How many entries of the journal it takes in.</param>
/// <param name="Journal">The digest of the last of them, which covers those before it.</param>
internal sealed record LedgerMark(long Entries, string Journal, string Maker);
