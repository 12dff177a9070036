using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"Lund condemned the raid, as did the port, saying it was illegal": whoever is named last as doing the same says it.</summary>
internal static class SharedDeeds
{
    private static readonly WordSet Standing = WordSet.Of("Attribution/Data/rule-words.tsv", "standing-verbs");

    private const int LongestName = 8;

    /// <summary>Who says what follows the verb; null where nobody is named so right before it.</summary>
    public static TokenRange? Speaker(Passage p, int key)
    {
        int comma = key - 1;
        if (p.Syntax.Xpos[key] is not "VBG" || comma < 0 || p.Tokens.Form(comma) is not ",")
            return null;
        for (int t = comma - 1; t > comma - LongestName && t > 0 && p.Within(t - 1, key) && p.Tokens.Form(t) is not ","; t--)
            if (p.Tokens.Form(t - 1) is "as" or "so" && Standing.Contains(p.Syntax.Lemmas[t]) && t + 1 < comma)
                return new TokenRange(t + 1, comma);
        return null;
    }
}
