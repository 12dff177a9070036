using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>As what a proposition is put forward by its own words.</summary>
internal static class ModalityReader
{
    private static readonly WordSet Wishing = WordSet.Of("Propositions/Data/rule-words.tsv", "wishing-verbs");
    private static readonly WordSet PossibilityModals = WordSet.Of("Propositions/Data/rule-words.tsv", "possibility-modals");
    private static readonly WordSet FutureModals = WordSet.Of("Propositions/Data/rule-words.tsv", "future-modals");
    private static readonly WordSet MandativeModals = WordSet.Of("Propositions/Data/rule-words.tsv", "mandative-modals");
    private static readonly WordSet PossibilityAdverbs = WordSet.Of("Propositions/Data/rule-words.tsv", "possibility-adverbs");
    private static readonly WordSet Planning = WordSet.Of("Propositions/Data/rule-words.tsv", "planning-verbs");

    public static Modality Of(Syntax syntax, PropositionUnit unit, int root)
    {
        if (syntax.Tokens.Form(unit.Range.End - 1) is "?" || Marker(syntax, root) is "whether" or "if")
            return Modality.Asked;
        string lemma = syntax.Lemmas[root].ToLowerInvariant();
        if (Wishing.Contains(lemma))
            return Modality.Wished;
        string? modal = Modals.Of(syntax, root);
        if (PossibilityModals.Contains(modal))
            return Modality.Possible;
        if (FutureModals.Contains(modal))
            return Modality.Future;
        if (MandativeModals.Contains(modal))
            return Modality.Asked;
        foreach (int child in syntax.Tree.Children(root))
            if (syntax.Tree.Is(child, "advmod") && PossibilityAdverbs.Contains(syntax.Lemmas[child].ToLowerInvariant()))
                return Modality.Possible;
        if (Planning.Contains(lemma) && syntax.Tree.Child(root, "xcomp") is not null)
            return Modality.Future;
        return syntax.Xpos[root] == "VB" && syntax.Tree.Subject(root) is null && unit.Statement is not null ? Modality.Asked : Modality.Asserted;
    }

    private static string? Marker(Syntax syntax, int root) => syntax.Tree.Child(root, "mark") is { } mark ? syntax.Lemmas[mark].ToLowerInvariant() : null;
}
