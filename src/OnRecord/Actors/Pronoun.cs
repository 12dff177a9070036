namespace OnRecord.Actors;

/// <summary>A third-person pronoun.</summary>
/// <param name="IsPersonal">"he" or "she", not "it".</param>
internal readonly record struct Pronoun(bool IsPersonal, bool IsPlural, Gender Gender)
{
    public static Pronoun? Read(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 6)
            return null;
        Span<char> lower = stackalloc char[6];
        lower = lower[..form.ToLowerInvariant(lower)];
        return lower switch
        {
            "he" or "him" or "his" => new Pronoun(true, false, Gender.Male),
            "she" or "her" or "hers" => new Pronoun(true, false, Gender.Female),
            "it" or "its" => new Pronoun(false, false, Gender.Unknown),
            "they" or "them" or "their" or "theirs" or "both" => new Pronoun(false, true, Gender.Unknown),
            _ => null,
        };
    }

    /// <summary>"I" and "we": the speaker of the quotation.</summary>
    public static bool IsFirstPerson(ReadOnlySpan<char> form) => form is "I" or "me" or "my" or "My" or "Me" or "myself" || IsWe(form);

    public static bool IsWe(ReadOnlySpan<char> form) => form is "we" or "We" or "us" or "our" or "Our" or "ours";
}
