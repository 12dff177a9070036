using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>What a sentence says of a claim that it names.</summary>
/// <param name="Start">The token where the verdict begins, and what was claimed ends.</param>
/// <param name="Link">What it does to what was claimed.</param>
internal readonly record struct Verdict(int Start, StanceLink Link);
