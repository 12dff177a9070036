namespace OnRecord.Identities;

/// <summary>What reports that come and go touch in the book of identities, while it is found out.</summary>
internal sealed class NameChange
{
    /// <summary>Keys of groups that whoever asks them may see otherwise.</summary>
    public HashSet<string> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of groups whose members may be of another identity.</summary>
    public HashSet<string> Asking { get; } = new(StringComparer.Ordinal);

    /// <summary>Those who may be of another identity.</summary>
    public HashSet<Member> Members { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Identities that somebody joined or left, by their key and his group.</summary>
    public HashSet<(string Key, string Group)> Wholes { get; } = [];

    /// <summary>Ids of reports whose actors may be somebody else.</summary>
    public HashSet<string> Reports { get; } = new(StringComparer.Ordinal);
}
