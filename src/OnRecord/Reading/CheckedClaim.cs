using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Reading;

/// <summary>A claim that a fact-check sets out under a label, with the verdict that it passes on it. Whose the claim is the label does not say.</summary>
/// <param name="Label">"CLAIM", without the colon.</param>
/// <param name="Words">What was claimed.</param>
/// <param name="Verdict">What the outlet does with it; null where its words are not known.</param>
internal readonly record struct CheckedClaim(TextSpan Label, TextSpan Words, StanceLink? Verdict);
