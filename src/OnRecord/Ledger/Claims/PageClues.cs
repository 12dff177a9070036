namespace OnRecord.Ledger.Claims;

/// <summary>What one report puts forward, and who stands how towards it.</summary>
internal sealed record PageClues(
    ReportPage Page, IReadOnlyList<Proposition> Propositions, IReadOnlyList<PositionClue> Clues, IReadOnlyList<BackReference> BackReferences);
