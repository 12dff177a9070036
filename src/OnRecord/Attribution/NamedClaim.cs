using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>A claim that a noun names with what it says, and on which the rest of the sentence passes a verdict.</summary>
/// <param name="Source">"by the union", without the preposition; null when nobody is named.</param>
/// <param name="Content">From "that" to before the verdict.</param>
/// <param name="Caller">The verb that calls the claim what it is called: "dismissed claims that P as nonsense"; null where another word does.</param>
internal readonly record struct NamedClaim(int Noun, TokenRange? Source, TokenRange Content, Verdict Verdict, int? Caller)
{
    /// <summary>Whether the verdict is that of a verb which denies what it is about already: it adds nothing.</summary>
    public bool IsOfDenial(Statement? around) => Caller is { } verb && around is { Commitment: Commitment.IsNot, CueHead: { } cue } && cue == verb;
}
