namespace OnRecord.Identities;

/// <summary>Which groups can be meant by a surname, a given name or an acronym, and which lone names ask for them.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, SortedSet<string>> _groups = new(StringComparer.Ordinal);

    /// <summary>Keys of groups of lone names, by what they ask for.</summary>
    private readonly Dictionary<string, HashSet<string>> _asking = new(StringComparer.Ordinal);

    public void Add(NameGroup group)
    {
        foreach (string name in NamesOf(group))
        {
            if (!_groups.TryGetValue(name, out SortedSet<string>? keys))
                _groups[name] = keys = new SortedSet<string>(StringComparer.Ordinal);
            keys.Add(group.Key);
        }
    }

    public void Remove(NameGroup group, Member last)
    {
        foreach (string name in NamesOf(last.Key))
            if (_groups.TryGetValue(name, out SortedSet<string>? keys) && keys.Remove(group.Key) && keys.Count == 0)
                _groups.Remove(name);
    }

    /// <summary>Notes for what a lone name asks, so that it is found by whoever comes to bear that.</summary>
    public void AddLone(Member lone)
    {
        foreach (string name in AskedFor(lone))
        {
            if (!_asking.TryGetValue(name, out HashSet<string>? keys))
                _asking[name] = keys = new HashSet<string>(StringComparer.Ordinal);
            keys.Add(lone.Key.Key);
        }
    }

    /// <summary>The last of a group of lone names goes.</summary>
    public void RemoveLone(Member last)
    {
        foreach (string name in AskedFor(last))
            if (_asking.TryGetValue(name, out HashSet<string>? keys) && keys.Remove(last.Key.Key) && keys.Count == 0)
                _asking.Remove(name);
    }

    /// <returns>Keys of groups that bear a full name of which the lone one may be short.</returns>
    public IEnumerable<string> MeantBy(Member lone) =>
        AskedFor(lone)
            .SelectMany(name => _groups.TryGetValue(name, out SortedSet<string>? keys) ? keys : Enumerable.Empty<string>())
            .Distinct(StringComparer.Ordinal);

    /// <returns>Keys of groups of lone names that may be short for one of this key; some of them may have gone.</returns>
    public IEnumerable<string> AskingFor(ActorKey key) =>
        NamesOf(key).SelectMany(name => _asking.TryGetValue(name, out HashSet<string>? keys) ? keys : Enumerable.Empty<string>());

    private static IEnumerable<string> AskedFor(Member lone) =>
        lone.Key switch
        {
            { IsAcronym: true } => ["acronym " + string.Concat(NameWords.Of(lone.Actor.Name))],
            { Person: { Given.Length: 1 } initialled } => [$"{initialled.Given} {initialled.Script} {initialled.Surname}"],
            _ => NameParts.LoneForms(lone.Actor.Name).Select(f => (f.Given ? "given " : "") + f.Script + " " + f.Form),
        };

    private static IEnumerable<string> NamesOf(NameGroup group) => NamesOf(group.First.Key);

    /// <summary>The same for all members of a group: made of what its key is made of.</summary>
    private static IEnumerable<string> NamesOf(ActorKey key)
    {
        if (key.Acronym.Length > 1)
            yield return "acronym " + key.Acronym;
        if (key.Person is not { IsFull: true } person)
            yield break;
        yield return $"{person.Script} {person.Surname}";
        yield return $"given {person.Script} {person.Given}";
        yield return $"{person.Given.TrimStart('=')[..1]} {person.Script} {person.Surname}";
    }
}
