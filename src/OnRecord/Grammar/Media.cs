using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>"informed by letter", "told by phone": by what means, and not by whom.</summary>
internal static class Media
{
    private static readonly WordSet Means = WordSet.Of("Grammar/Data/rule-words.tsv", "means-nouns");

    /// <summary>Whether the noun stands right behind a "by" and names a means.</summary>
    public static bool IsBy(Syntax syntax, int noun) =>
        noun > 0 && syntax.Tokens.Form(noun - 1) is "by" && Means.Contains(syntax.Lemmas[noun].ToLowerInvariant());
}
