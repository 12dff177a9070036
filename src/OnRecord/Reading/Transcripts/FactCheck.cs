using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>What the labels of a fact-check set out.</summary>
/// <param name="Claims">Ascending, disjoint.</param>
/// <param name="Parts">The whole of each check, from its first label to its verdict. Ascending, disjoint.</param>
/// <param name="Labels">Labels that are no words of anybody, with their colon. Ascending, disjoint.</param>
internal readonly record struct FactCheck(ImmutableArray<CheckedClaim> Claims, ImmutableArray<TextSpan> Parts, ImmutableArray<TextSpan> Labels);
