using OnRecord.Language;

namespace OnRecord.Grammar;

/// <summary>Whether a predicate is negated in its own clause.</summary>
internal static class Negation
{
    /// <summary>"not", "n't", "never", "no" on the word itself, or on an auxiliary before it.</summary>
    public static bool IsOn(Syntax syntax, int predicate)
    {
        foreach (int child in syntax.Tree.Children(predicate))
        {
            if (child > predicate && syntax.Upos[child] != Upos.Part) continue;
            if (syntax.Lemmas[child] is "not" or "n't" or "never" or "no" or "neither" or "nor" or "hardly" or "nobody" or "cannot"
                || syntax.Tokens.Form(child) is "n't" or "n’t" or "not") return true;
        }

        return false;
    }
}
