using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>As what a proposition is put forward by its own words.</summary>
internal static class ModalityReader
{
    public static Modality Of(Syntax syntax, PropositionUnit unit, int root)
    {
        if (syntax.Tokens.Form(unit.Range.End - 1) is "?" || Marker(syntax, root) is "whether" or "if")
            return Modality.Asked;
        string lemma = syntax.Lemmas[root].ToLowerInvariant();
        if (lemma is "want" or "hope" or "wish" or "demand" or "seek")
            return Modality.Wished;
        switch (Modals.Of(syntax, root))
        {
            case "may" or "might" or "could" or "can":
                return Modality.Possible;
            case "will" or "would" or "shall":
                return Modality.Future;
            case "should" or "must" or "ought":
                return Modality.Asked;
        }

        foreach (int child in syntax.Tree.Children(root))
            if (syntax.Tree.Is(child, "advmod") && syntax.Lemmas[child].ToLowerInvariant() is "possibly" or "perhaps" or "maybe" or "probably" or "likely")
                return Modality.Possible;
        if (lemma is "plan" or "intend" or "go" && syntax.Tree.Child(root, "xcomp") >= 0)
            return Modality.Future;
        return syntax.Xpos[root] == "VB" && syntax.Tree.Subject(root) < 0 && unit.Statement is not null ? Modality.Asked : Modality.Asserted;
    }

    private static string? Marker(Syntax syntax, int root)
    {
        int mark = syntax.Tree.Child(root, "mark");
        return mark < 0 ? null : syntax.Lemmas[mark].ToLowerInvariant();
    }
}
