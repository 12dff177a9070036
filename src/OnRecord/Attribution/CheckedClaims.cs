using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Attribution;

/// <summary>What a fact-check says was claimed: a statement of somebody whom its label does not name, on which the outlet passes its verdict.</summary>
internal static class CheckedClaims
{
    /// <param name="drafts">Those found in the words so far; those outermost in the words of a claim become statements inside it.</param>
    public static void Add(Passage p, IReadOnlyList<CheckedClaim> checks, List<Draft> drafts, float probability)
    {
        List<(TokenRange Label, Draft Draft)> claims = [];
        foreach (CheckedClaim check in checks)
        {
            TokenRange label = SpokenTurns.Label(p, check.Label),
                words = p.Tokens.Covering(check.Words);
            if (label.IsEmpty || words.IsEmpty)
                continue;
            claims.Add(
                (
                    label,
                    new Draft
                    {
                        Key = label.End - 1,
                        Cue = label,
                        Content = [words],
                        Probability = probability,
                        IsUnmarked = true,
                        Verdict = check.Verdict,
                    }
                )
            );
        }

        Labelled.Add(claims, drafts);
    }
}
