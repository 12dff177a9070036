namespace OnRecord.Identities;

/// <summary>The actors of all reports whose own words make them one, with what is counted of them.</summary>
internal sealed class NameGroup(string key)
{
    /// <summary>Members that are asked for its name, its kind and its party: enough for a majority, and the same few in any order.</summary>
    public const int MostLookedAt = 64;

    private readonly SortedSet<Member> _members = [];

    public string Key { get; } = key;

    public IReadOnlyCollection<Member> Members => _members;

    public IEnumerable<Member> LookedAt => _members.Take(MostLookedAt);

    public Member First => _members.Min!;

    /// <summary>Countries, with the number of members that belong to each.</summary>
    public Tally<string> Countries { get; } = new();

    /// <summary>Initials of middle names, and suffixes: where there are two, there are two persons.</summary>
    public Tally<string> MiddleInitials { get; } = new();

    public Tally<string> Suffixes { get; } = new();

    public bool IsSplit => MiddleInitials.Count > 1 || Suffixes.Count > 1;

    public bool IsEmpty => _members.Count == 0;

    /// <returns>Whether anybody who asks the group may see it.</returns>
    public bool Add(Member member) => _members.Add(member) && (Count(member, 1) | Shows(member));

    /// <inheritdoc cref="Add"/>
    public bool Remove(Member member)
    {
        bool shows = Shows(member);
        return _members.Remove(member) && (Count(member, -1) | shows);
    }

    /// <summary>Of most groups only the first are looked at; of lone and split names all may be.</summary>
    private bool Shows(Member member) =>
        member.Key.IsLone || IsSplit || _members.Count <= MostLookedAt || member.CompareTo(_members.ElementAt(MostLookedAt - 1)) <= 0;

    private bool Count(Member member, int by)
    {
        bool shows = member.Actor.Country is { } country && Countries.Add(country, by);
        if (member.Key.Person is not { } person)
            return shows;
        if (person.MiddleInitial.Length > 0)
            shows |= MiddleInitials.Add(person.MiddleInitial, by);
        if (person.Suffix.Length > 0)
            shows |= Suffixes.Add(person.Suffix, by);
        return shows;
    }
}
