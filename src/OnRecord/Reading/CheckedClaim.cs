using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Reading;

/// <summary>A claim that a fact-check sets out, with the verdict that it passes on it.</summary>
/// <param name="Label">"CLAIM", without the colon; empty where what is checked stands in a sentence or a quotation of its own, with its speaker.</param>
/// <param name="Words">What was claimed, or that sentence.</param>
/// <param name="Verdict">What the outlet does with it; null where its words are not known.</param>
/// <param name="Claimant">Whose the claim is, where a label of its own says so; else empty.</param>
internal readonly record struct CheckedClaim(TextSpan Label, TextSpan Words, StanceLink? Verdict, TextSpan Claimant = default);
