using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>"a majority of voters", "42% of the members", "hundreds of exiles": who is counted acts, not the number.</summary>
internal static class Quantities
{
    /// <returns>The token that carries those who are counted; -1 when the word counts nobody.</returns>
    public static int Counted(Syntax syntax, int word)
    {
        if (!Counts(syntax, word))
            return -1;
        foreach (int child in syntax.Tree.Children(word))
            if (
                child > word
                && syntax.Tree.Is(child, "nmod")
                && Phrases.Preposition(syntax, child) is >= 0 and int preposition
                && syntax.Tokens.Form(preposition) is "of" or "among"
            )
                return child;
        return -1;
    }

    private static bool Counts(Syntax syntax, int word) =>
        syntax.Tokens.Form(word)
            is "%"
                or "some"
                or "Some"
                or "many"
                or "Many"
                or "most"
                or "Most"
                or "several"
                or "Several"
                or "all"
                or "All"
                or "both"
                or "Both"
                or "few"
                or "more"
        || syntax.Lemmas[word]
            is "majority"
                or "minority"
                or "plurality"
                or "percent"
                or "number"
                or "hundred"
                or "thousand"
                or "million"
                or "dozen"
                or "score"
                or "handful"
                or "couple"
                or "half"
                or "third"
                or "quarter"
                or "proportion"
                or "share"
        || (syntax.Upos[word] == Upos.Num && syntax.Lemmas[word] is not "one");
}
