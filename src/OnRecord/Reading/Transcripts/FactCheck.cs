using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>What the labels of a fact-check set out.</summary>
/// <param name="Claims">Ascending, disjoint.</param>
/// <param name="Parts">The whole of each check, from its first label to its verdict. Ascending, disjoint.</param>
/// <param name="Labels">Labels that are no words of anybody, with their colon. Ascending, disjoint.</param>
internal readonly record struct FactCheck(ImmutableArray<CheckedClaim> Claims, ImmutableArray<TextSpan> Parts, ImmutableArray<TextSpan> Labels)
{
    /// <summary>The body without the labels.</summary>
    public ImmutableArray<TextSpan> Cut(string text, ImmutableArray<TextSpan> body)
    {
        foreach (TextSpan label in Labels)
            body =
            [
                .. body.SelectMany(run =>
                    run.Contains(label)
                        ? new[] { new TextSpan(run.Start, label.Start).Trim(text), new TextSpan(label.End, run.End).Trim(text) }.Where(part => !part.IsEmpty)
                        : [run]
                ),
            ];
        return body;
    }
}
