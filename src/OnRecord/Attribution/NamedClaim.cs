using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>A claim that a noun names with what it says, and on which the rest of the sentence passes a verdict.</summary>
/// <param name="Source">"by the union", without the preposition; null when nobody is named.</param>
/// <param name="Content">From "that" to before the verdict.</param>
internal readonly record struct NamedClaim(int Noun, TokenRange? Source, TokenRange Content, Verdict Verdict);
