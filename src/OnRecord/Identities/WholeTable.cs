namespace OnRecord.Identities;

/// <summary>
/// What is known of each identity, as each group of names that means it has it, and on which groups that rests: it is found again when one of them changes.
/// </summary>
internal sealed class WholeTable(NameResolver resolver)
{
    private readonly Dictionary<(string Key, string Group), (Whole Whole, string[] Asked)> _known = [];

    /// <summary>What rests on a group, by its key.</summary>
    private readonly Dictionary<string, HashSet<(string Key, string Group)>> _resting = new(StringComparer.Ordinal);

    /// <summary>What is known of the identity of a member.</summary>
    public Whole Of(Member member)
    {
        (string Key, string Group) place = (member.Identity!, member.Key.Key);
        return _known.TryGetValue(place, out var known) ? known.Whole : Find(place, member);
    }

    /// <summary>Finds again what rests on groups that changed, and what somebody joined or left.</summary>
    /// <param name="memberOf">A member of an identity and a group; null where there is none any more.</param>
    /// <returns>One who asks, for each, and whether he is told something else than before.</returns>
    public List<(Member Asker, bool Differs)> Renew(
        IEnumerable<string> groups,
        IEnumerable<(string Key, string Group)> moved,
        Func<string, string, Member?> memberOf
    )
    {
        HashSet<(string Key, string Group)> stale = [.. moved];
        foreach (string group in groups)
            if (_resting.TryGetValue(group, out HashSet<(string, string)>? resting))
                stale.UnionWith(resting);
        var renewed = new List<(Member, bool)>();
        foreach ((string Key, string Group) place in stale)
        {
            Whole? before = Forget(place);
            if (memberOf(place.Key, place.Group) is { } asker)
                renewed.Add((asker, Find(place, asker) != before));
        }

        return renewed;
    }

    private Whole? Forget((string Key, string Group) place)
    {
        if (!_known.Remove(place, out var known))
            return null;
        foreach (string group in known.Asked)
            if (_resting.TryGetValue(group, out HashSet<(string, string)>? resting) && resting.Remove(place) && resting.Count == 0)
                _resting.Remove(group);
        return known.Whole;
    }

    private Whole Find((string Key, string Group) place, Member member)
    {
        Whole? whole = null;
        string[] asked = resolver.GroupsAsked(() =>
        {
            Member[] own = resolver.OwnMembers(place.Key, member);
            whole = new Whole(Whole.IdOf(own[0]), DisplayName.Of(own), DisplayName.KindOf(own), resolver.PartyOf(place.Key, own), own[0].Actor.Country);
        });
        _known[place] = (whole!, asked);
        foreach (string group in asked)
        {
            if (!_resting.TryGetValue(group, out HashSet<(string, string)>? resting))
                _resting[group] = resting = [];
            resting.Add(place);
        }

        return whole!;
    }
}
