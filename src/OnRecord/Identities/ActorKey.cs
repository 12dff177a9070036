namespace OnRecord.Identities;

/// <summary>What one actor's own words make of it, before other reports are asked.</summary>
/// <param name="Key">Equal for those who are one by it.</param>
/// <param name="Person">The parts of a person's name; null for others.</param>
/// <param name="Evidence">Why actors of this key are one, in words.</param>
internal sealed record ActorKey(string Key, NameParts? Person, string Evidence)
{
    /// <summary>Whether others must be asked who is meant: a surname alone, an initial, an acronym.</summary>
    public bool IsLone => Person is { IsFull: false } || IsAcronym;

    public bool IsAcronym { get; init; }

    /// <summary>First letters by which the body may be named elsewhere; empty for others.</summary>
    public string Acronym { get; init; } = "";
}
