namespace OnRecord.Identities;

/// <summary>The actors of all reports whose own words make them one, with what is counted of them.</summary>
internal sealed class NameGroup(string key)
{
    private readonly SortedSet<Member> _members = [];

    public string Key { get; } = key;

    public IReadOnlyCollection<Member> Members => _members;

    public Member First => _members.Min!;

    /// <summary>Countries, with the number of members that belong to each.</summary>
    public Tally<string> Countries { get; } = new();

    /// <summary>Initials of middle names, and suffixes: where there are two, there are two persons.</summary>
    public Tally<string> MiddleInitials { get; } = new();

    public Tally<string> Suffixes { get; } = new();

    public bool IsEmpty => _members.Count == 0;

    public void Add(Member member) => Count(member, _members.Add(member) ? 1 : 0);

    public void Remove(Member member) => Count(member, _members.Remove(member) ? -1 : 0);

    private void Count(Member member, int by)
    {
        if (member.Actor.Country is { } country)
            Countries.Add(country, by);
        if (member.Key.Person is not { } person)
            return;
        if (person.MiddleInitial.Length > 0)
            MiddleInitials.Add(person.MiddleInitial, by);
        if (person.Suffix.Length > 0)
            Suffixes.Add(person.Suffix, by);
    }
}
