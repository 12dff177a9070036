using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>The modal verb of a predicate.</summary>
internal static class Modals
{
    private static readonly WordSet FormsOfWill = WordSet.Of("Grammar/Data/rule-words.tsv", "forms-of-will");

    /// <summary>The lemma of a modal on the word ("will", "should"), or null.</summary>
    public static string? Of(Syntax syntax, int predicate)
    {
        foreach (int child in syntax.Tree.Children(predicate))
            // "told him he | would": the modal of a clause that was left out stands behind.
            if (child < predicate && syntax.Xpos[child] == "MD" && !QuotedApart.Is(syntax, child, predicate))
                return FormsOfWill.Contains(syntax.Tokens.Form(child)) ? "will"
                    : syntax.Tokens.Form(child) is "'d" or "’d" ? "would"
                    : syntax.Lemmas[child];
        return null;
    }
}
