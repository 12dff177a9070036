using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

/// <summary>A claim with who takes which side, without their words.</summary>
internal sealed record ClaimSummary(
    ClaimHead Claim,
    [property: Description("Who asserts it, as reports tell it. Cite them by the words that get_claim gives.")] IReadOnlyList<string> AssertedBy,
    [property: Description("Who denies or doubts it, as reports tell it.")] IReadOnlyList<string> ContestedBy
);
