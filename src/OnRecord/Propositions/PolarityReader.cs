using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>Whether a proposition negates its predicate, by itself or through "no" on who or what takes part.</summary>
internal static class PolarityReader
{
    private static readonly WordSet Determiners = WordSet.Of("Propositions/Data/rule-words.tsv", "negative-determiners");

    public static Polarity Of(Syntax syntax, PropositionUnit unit, int root)
    {
        bool negative = Negation.IsOn(syntax, root);
        foreach (int child in syntax.Tree.Children(root))
            if (
                unit.Contains(child)
                && (
                    // What negates as the subject of a verb was counted with the verb.
                    syntax.Tree.Is(child, "nsubj") && !syntax.IsVerb(root)
                    || syntax.Tree.Is(child, "obj")
                    || syntax.Tree.Is(child, "obl")
                )
                && IsNone(syntax, child)
            )
                negative = !negative;
        if (!syntax.IsVerb(root) && IsNone(syntax, root))
            negative = true;
        return negative ? Polarity.Negative : Polarity.Positive;
    }

    /// <summary>"no letter", "nobody", "none of them", "not a single case".</summary>
    private static bool IsNone(Syntax syntax, int noun)
    {
        if (Negation.IsPronoun(syntax.Lemmas[noun].ToLowerInvariant()))
            return true;
        foreach (int child in syntax.Tree.Children(noun))
            if (child < noun && Determiners.Contains(syntax.Lemmas[child].ToLowerInvariant()))
                return true;
        return false;
    }
}
