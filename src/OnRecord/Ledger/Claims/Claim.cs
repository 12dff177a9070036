namespace OnRecord.Ledger.Claims;

/// <summary>Propositions taken as one, every clue to a position on them, and who is said to have repeated them.</summary>
internal sealed record Claim(IReadOnlyList<Proposition> Propositions, IReadOnlyList<PositionClue> Clues, IReadOnlyList<Repetition> Repetitions);
