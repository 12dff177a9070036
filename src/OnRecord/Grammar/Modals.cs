using OnRecord.Language;

namespace OnRecord.Grammar;

/// <summary>The modal verb of a predicate.</summary>
internal static class Modals
{
    /// <summary>The lemma of a modal on the word ("will", "should"), or null.</summary>
    public static string? Of(Syntax syntax, int predicate)
    {
        foreach (int child in syntax.Tree.Children(predicate))
            if (syntax.Xpos[child] == "MD")
                return syntax.Tokens.Form(child) is "'ll" or "’ll" or "wo" ? "will"
                    : syntax.Tokens.Form(child) is "'d" or "’d" ? "would"
                    : syntax.Lemmas[child];
        return null;
    }
}
