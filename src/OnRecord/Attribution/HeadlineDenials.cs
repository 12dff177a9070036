using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>"Union Head Dismisses Coup Reports", "Official Rejects Claims Lund Was Shot": where every word has a capital, verbs are taken for names, and whoever
/// is spoken of for the speaker.</summary>
internal static class HeadlineDenials
{
    /// <summary>Words from the verb to the noun that names a claim: "Dismisses Latest Coup Reports".</summary>
    private const int ClaimReach = 4;

    private const int LongestSpeaker = 8;

    /// <summary>The denial; null where the headline is of another form.</summary>
    public static Draft? In(Passage p, TokenRange headline, float probability)
    {
        for (int t = headline.Start + 1; t < headline.End - 1 && t <= headline.Start + LongestSpeaker; t++)
        {
            if (p.IsPunctuation(t))
                return null;
            if (
                p.Syntax.IsVerb(t)
                || CueLexicon.VerbInCapitals(p.Tokens.Form(t)) is not { } verb
                || !CueActs.IsDenying(verb)
                || !NamesClaim(p, t + 1, headline.End) && !(verb is "deny" && HasClause(p, t + 2, headline.End))
            )
                continue;
            int end = headline.End;
            while (end > t + 1 && p.IsPunctuation(end - 1))
                end--;
            return new Draft
            {
                Key = t,
                Cue = new TokenRange(t, t + 1),
                Source = new TokenRange(headline.Start, t),
                Content = [new TokenRange(t + 1, end)],
                Probability = probability,
            };
        }

        return null;
    }

    private static bool NamesClaim(Passage p, int start, int end)
    {
        for (int t = start; t < Math.Min(end, start + ClaimReach); t++)
            if (char.IsUpper(p.Tokens.Form(t)[0]) && NamedClaims.AreSeveral(p.Syntax, t) && NamedClaims.Nouns.Contains(Singular(p, t)))
                return true;
        return false;
    }

    /// <summary>"Harrow Denies Troops Crossed Border"; but not "Harrow Denies Visa to Singer".</summary>
    private static bool HasClause(Passage p, int start, int end)
    {
        for (int t = start; t < end && !p.IsPunctuation(t); t++)
            if (p.Syntax.IsVerb(t) && VerbForms.IsFinite(p.Syntax, t))
                return true;
        return false;
    }

    private static string Singular(Passage p, int token) => p.Tokens.Form(token)[..^1].ToString().ToLowerInvariant();
}
