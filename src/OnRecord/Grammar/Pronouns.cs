using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Pronouns that stand for somebody.</summary>
internal static class Pronouns
{
    private static readonly WordSet ThirdPersons = WordSet.Of("Grammar/Data/rule-words.tsv", "third-persons");
    private static readonly WordSet Subjects = WordSet.Of("Grammar/Data/rule-words.tsv", "subject-pronouns");

    /// <summary>"he", "she", "it" or "they".</summary>
    public static bool IsThirdPerson(string lemma) => ThirdPersons.Contains(lemma.ToLowerInvariant());

    /// <summary>These, "I" and "we".</summary>
    public static bool IsSubject(string lemma) => Subjects.Contains(lemma.ToLowerInvariant());
}
