using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>"a majority of voters", "42% of the members", "hundreds of exiles": who is counted acts, not the number.</summary>
internal static class Quantities
{
    private static readonly WordSet Counting = WordSet.Of("Actors/Data/rule-words.tsv", "counting-words");
    private static readonly WordSet Portions = WordSet.Of("Actors/Data/rule-words.tsv", "portion-nouns");

    /// <returns>The token that carries those who are counted; null when the word counts nobody.</returns>
    public static int? Counted(Syntax syntax, int word)
    {
        if (!Counts(syntax, word))
            return null;
        foreach (int child in syntax.Tree.Children(word))
            if (
                child > word
                && syntax.Tree.Is(child, "nmod")
                && Phrases.Preposition(syntax, child) is { } preposition
                && syntax.Tokens.Form(preposition) is "of" or "among"
            )
                return child;
        return null;
    }

    private static bool Counts(Syntax syntax, int word) =>
        Counting.Contains(syntax.Tokens.Form(word))
        || Portions.Contains(syntax.Lemmas[word])
        || (syntax.Upos[word] == Upos.Num && syntax.Lemmas[word] is not "one");
}
