using System.Collections.Immutable;

namespace OnRecord.Ledger.Pairing;

/// <summary>A report whose wordings were compared.</summary>
/// <param name="State">Another one for another record of the same report.</param>
/// <param name="Wordings">
/// Of each proposition that is held of it, whether it is the wording that all places of the same words are compared by. Those are numbered, through all reports.
/// </param>
internal sealed record ComparedReport(string Id, string State, ImmutableArray<bool> Wordings);
