using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Words that open a subordinate clause.</summary>
internal static class Conjunctions
{
    private static readonly WordSet Conditional = WordSet.Of("Grammar/Data/rule-words.tsv", "conditional-conjunctions");

    /// <summary>"if", "unless" and "whether": what follows is not said to be so.</summary>
    public static bool IsConditional(string lemma) => Conditional.Contains(lemma);
}
