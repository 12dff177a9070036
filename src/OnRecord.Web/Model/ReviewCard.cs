using OnRecord.Corrections;

namespace OnRecord.Web.Model;

/// <summary>One thing to be looked at.</summary>
/// <param name="Kind">The word of a <see cref="ReviewKind"/>.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Around">The passage in its surroundings.</param>
/// <param name="Claim">The claim that it bears on; null where it bears on none.</param>
/// <param name="Other">The claim that may be the same.</param>
public sealed record ReviewCard(string Kind, string Reason, StatementView? Statement, Excerpt? Around, PossiblyView? Claim, PossiblyView? Other)
{
    /// <summary>Id of what the statement puts forward, where it is in question whether that is the claim; null where the statement itself is.</summary>
    public string? Proposition { get; init; }
}
