using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Whether a predicate is negated in its own clause.</summary>
internal static class Negation
{
    private static readonly WordSet Negators = WordSet.Of("Grammar/Data/rule-words.tsv", "negators");

    /// <summary>"not", "n't", "never", "no" on the word itself, on an auxiliary before it, or on its subject ("nobody claimed", "neither side would
    /// say").</summary>
    public static bool IsOn(Syntax syntax, int predicate)
    {
        if (syntax.IsVerb(predicate) && syntax.Tree.Subject(predicate) is >= 0 and var subject && IsNone(syntax, subject))
            return true;
        foreach (int child in syntax.Tree.Children(predicate))
        {
            if (child > predicate && syntax.Upos[child] != Upos.Part || syntax.Tree.Is(child, "discourse") || syntax.Upos[child] == Upos.Intj)
                continue;
            if (
                Negators.Contains(syntax.Lemmas[child])
                || syntax.Tokens.Form(child) is "n't" or "n’t" or "not"
                || syntax.Tokens.Form(child) is "longer" && child > 0 && syntax.Lemmas[child - 1].ToLowerInvariant() is "no"
            )
                return true;
        }

        return false;
    }

    private static bool IsNone(Syntax syntax, int subject)
    {
        if (syntax.Lemmas[subject] is "nobody" or "none" or "neither" or "nothing")
            return true;
        foreach (int child in syntax.Tree.Children(subject))
            if (child < subject && syntax.Tree.Is(child, "det") && syntax.Lemmas[child].ToLowerInvariant() is "no" or "neither")
                return true;
        return false;
    }
}
