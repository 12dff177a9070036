using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>"The rain, she went on, was nothing": words put between commas say that the sentence goes on with what was being said.</summary>
internal static class GoingOn
{
    private const int LongestSpeaker = 8;

    /// <param name="live">Tokens in which statements are looked for.</param>
    public static IEnumerable<Draft> Of(Passage p, bool[] live, float probability)
    {
        for (int t = 2; t + 2 < p.Count; t++)
        {
            if (
                !live[t]
                || !p.Within(t + 2, t)
                || p.Tokens.Form(t) is not "went"
                || p.Tokens.Form(t + 1) is not "on"
                || p.Tokens.Form(t + 2) is not ("," or ":")
            )
                continue;
            TokenRange sentence = p.Sentence(t);
            int start = t;
            while (start > sentence.Start && t - start < LongestSpeaker && p.Tokens.Form(start - 1) is not "," && !p.Syntax.IsVerb(start - 1))
                start--;
            if (
                start == t
                || start - 2 <= sentence.Start
                || p.Tokens.Form(start - 1) is not ","
                || p.InQuotation(start)
                || p.Syntax.Xpos[t - 1] is "WDT" or "WP"
            )
                continue;
            TokenRange before = new(sentence.Start, start - 1),
                after = new(t + 3, p.BeforeMarks(sentence.End, Math.Min(t + 4, sentence.End)));
            if (after.Length > 1 && Enumerable.Range(after.Start, after.Length).Any(i => VerbForms.IsFinite(p.Syntax, i)))
                yield return new Draft
                {
                    Key = t,
                    Cue = new TokenRange(t, t + 2),
                    Source = new TokenRange(start, t),
                    Content = [before, after],
                    Probability = probability,
                };
        }
    }
}
