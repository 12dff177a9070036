using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>"ruled after Lund and his brother, Olaf, pleaded guilty": where the noun behind "after" was hung on the verb before it, and a tensed verb behind
/// the noun has no subject, the noun is its subject.</summary>
internal static class TemporalClauses
{
    private static readonly WordSet Openers = WordSet.Of("Language/Data/rule-words.tsv", "clause-prepositions");

    /// <summary>Writes the subject and the word that opens the clause into the tree.</summary>
    public static void Settle(Tokens tokens, ReadOnlySpan<string> xpos, Span<Upos> upos, Span<int> heads, Span<string> relations)
    {
        for (int verb = 2; verb < heads.Length; verb++)
        {
            if (xpos[verb] is not "VBD" || relations[verb] is not "advcl" || heads[verb] < 0 || heads[verb] >= verb || HasSubject(verb, heads, relations))
                continue;
            int noun = verb - 1;
            while (noun > heads[verb] && (heads[noun] != heads[verb] || relations[noun] is "punct"))
                noun--;
            if (
                noun <= heads[verb]
                || relations[noun] is not "obl"
                || upos[noun] is not (Upos.Noun or Upos.Propn)
                || Opener(tokens, noun, heads, relations) is not { } opener
            )
                continue;
            (heads[noun], relations[noun]) = (verb, "nsubj");
            (heads[opener], relations[opener], upos[opener]) = (verb, "mark", Upos.Sconj);
        }
    }

    private static bool HasSubject(int verb, ReadOnlySpan<int> heads, ReadOnlySpan<string> relations)
    {
        for (int t = heads[verb] + 1; t < heads.Length && t < verb; t++)
            if (heads[t] == verb && (relations[t] is "mark" || relations[t].StartsWith("nsubj", StringComparison.Ordinal)))
                return true;
        return false;
    }

    private static int? Opener(Tokens tokens, int noun, ReadOnlySpan<int> heads, ReadOnlySpan<string> relations)
    {
        for (int t = noun - 1; t >= 0 && heads[noun] < t; t--)
            if (heads[t] == noun && relations[t] is "case")
                return Openers.Contains(tokens.Form(t)) ? t : null;
        return null;
    }
}
