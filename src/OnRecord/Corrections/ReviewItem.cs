using OnRecord.Records;

namespace OnRecord.Corrections;

/// <summary>Something that a person should look at.</summary>
/// <param name="Effect">0 to 1: how much would change by it, among those of its kind.</param>
/// <param name="Certainty">0 to 1: how sure the program is of it.</param>
/// <param name="Claim">The claim that it bears on; null where it bears on none.</param>
/// <param name="Other">The claim that may be the same.</param>
/// <param name="Statement">Null where two claims are to be compared.</param>
internal sealed record ReviewItem(ReviewKind Kind, double Effect, double Certainty, ClaimEntry? Claim, ClaimEntry? Other, PartReference? Statement)
{
    /// <summary>What the statement puts forward, where it is less sure that this is the claim than that it is a statement; null otherwise.</summary>
    public PropositionEntry? Proposition { get; init; }

    /// <summary>Whether the claim's status would be another without the statement, or with it.</summary>
    public bool IsDecisive { get; init; }
}
