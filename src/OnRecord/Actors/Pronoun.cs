using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>A third-person pronoun.</summary>
/// <param name="IsPersonal">"he" or "she", not "it".</param>
internal readonly record struct Pronoun(bool IsPersonal, bool IsPlural, Gender Gender)
{
    private static readonly WordSet Masculine = WordSet.Of("Actors/Data/rule-words.tsv", "masculine-pronouns");
    private static readonly WordSet Feminine = WordSet.Of("Actors/Data/rule-words.tsv", "feminine-pronouns");
    private static readonly WordSet Plurals = WordSet.Of("Actors/Data/rule-words.tsv", "plural-pronouns");
    private static readonly WordSet FirstPersonSingulars = WordSet.Of("Actors/Data/rule-words.tsv", "first-person-singulars");
    private static readonly WordSet FirstPersonPlurals = WordSet.Of("Actors/Data/rule-words.tsv", "first-person-plurals");

    public static Pronoun? Read(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 6)
            return null;
        Span<char> lower = stackalloc char[6];
        lower = lower[..form.ToLowerInvariant(lower)];
        return Masculine.Contains(lower) ? new Pronoun(true, false, Gender.Male)
            : Feminine.Contains(lower) ? new Pronoun(true, false, Gender.Female)
            : lower is "it" or "its" ? new Pronoun(false, false, Gender.Unknown)
            : Plurals.Contains(lower) ? new Pronoun(false, true, Gender.Unknown)
            : null;
    }

    /// <summary>"I" and "we": the speaker of the quotation.</summary>
    public static bool IsFirstPerson(ReadOnlySpan<char> form) => FirstPersonSingulars.Contains(form) || IsWe(form);

    public static bool IsWe(ReadOnlySpan<char> form) => FirstPersonPlurals.Contains(form);
}
