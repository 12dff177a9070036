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
            if (IsNotAlone(syntax, child))
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

    /// <summary>"not only broke the norms but hid it", "was not just a threat": more than that, and not less.</summary>
    private static bool IsNotAlone(Syntax syntax, int negator) =>
        negator + 1 < syntax.Tokens.Count
        && syntax.Tokens.Form(negator) is "not" or "n't" or "n’t"
        && syntax.Lemmas[negator + 1] is "only" or "just" or "merely" or "simply" or "solely" or "alone";

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
