using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Identities;

/// <summary>Decides by all reports held whom an actor's name means. Constraints come before scores, and what stays open stays alone.</summary>
internal sealed class NameResolver(
    Dictionary<string, NameGroup> groups,
    NameIndex index,
    Func<string, IEnumerable<Member>> actorsOf,
    Func<PartReference, Member?> find
)
{
    /// <summary>Members of a group that are asked for its name, its kind and its party: enough for a majority, and the same few in any order.</summary>
    public const int MostLookedAt = 64;

    /// <summary>A line of those who speak for others is not longer; a ring ends here.</summary>
    private const int LongestLine = 6;

    private readonly Dictionary<Member, string> _byName = new(ReferenceEqualityComparer.Instance);
    private Rulings? _rulings;

    /// <summary>What persons found, whatever the names say.</summary>
    public Rulings Rulings => _rulings ??= new Rulings(ByName, find);

    /// <summary>The key of the identity: of a group, of a part of one, or of several that were found to be one.</summary>
    public string Resolve(Member member) => Rulings.Resolve(member);

    /// <summary>A name may mean somebody else now: what was found is found again.</summary>
    public void Forget() => _byName.Clear();

    private string ByName(Member member)
    {
        if (!_byName.TryGetValue(member, out string? known))
            _byName[member] = known = MeantBy(member);
        return known;
    }

    private string MeantBy(Member member)
    {
        if (!member.Key.IsLone)
            return Part(groups[member.Key.Key], member.Key.Person);
        NameGroup[] candidates = [.. index.MeantBy(member).Where(groups.ContainsKey).Select(key => groups[key]).Where(group => MayBe(member, group))];
        if (candidates.Length == 0)
            return member.Key.Key;
        if (candidates.Length > 1)
            candidates = [.. candidates.Where(group => SpeaksForIt(member, group))];
        return candidates is [var only] && !IsSplit(only) ? only.Key : OfReport(member);
    }

    /// <summary>The members that bear the whole name, in order, at most <see cref="MostLookedAt"/>; the actor itself where it stands alone.</summary>
    public Member[] OwnMembers(string key, Member member)
    {
        if (Rulings.Any)
            return RuledMembers(key, member);
        // One who stands alone in his report: the many who bear the name elsewhere are not asked.
        if (key == OfReport(member))
            return [.. actorsOf(member.Record.Report.Id).Where(m => m.Key.Key == member.Key.Key && Resolve(m) == key).Order().Take(MostLookedAt)];
        NameGroup group = groups.GetValueOrDefault(key) ?? groups[member.Key.Key];
        Member[] own = [.. group.Members.Where(m => (!IsSplit(group) && !m.Key.IsLone && group.Key == key) || Resolve(m) == key).Take(MostLookedAt)];
        return own.Length > 0 ? own : [member];
    }

    private Member[] RuledMembers(string key, Member member)
    {
        IEnumerable<NameGroup> joined = Rulings
            .GroupsOf(key)
            .Append(key)
            .Select(groups.GetValueOrDefault)
            .OfType<NameGroup>()
            .Append(groups[member.Key.Key])
            .Distinct();
        Member[] own = [.. joined.SelectMany(group => group.Members.Where(m => Resolve(m) == key).Take(MostLookedAt)).Order().Take(MostLookedAt)];
        return own.Length > 0 ? own : [member];
    }

    public Member? FoundingOf(string key) => groups.TryGetValue(key, out NameGroup? group) ? group.First : null;

    /// <summary>The key of the one for whom it speaks; its own when there is none.</summary>
    public string NextOf(string key, IEnumerable<Member> own) =>
        own.Select(Target)
            .OfType<string>()
            .Select(Rulings.Of)
            .Where(t => t != key)
            .GroupBy(t => t, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key
        ?? key;

    /// <summary>The end of the line of those for whom it speaks.</summary>
    public string PartyOf(string key, IEnumerable<Member> own)
    {
        string party = NextOf(key, own);
        for (int i = 0; i < LongestLine && party != key && groups.TryGetValue(party, out NameGroup? group); i++)
        {
            string next = NextOf(party, group.Members.Take(MostLookedAt));
            if (next == party || next == key)
                break;
            party = next;
        }

        return party;
    }

    public string EvidenceOf(Member member) =>
        Rulings.MarkOf(member) is { } ruled
            ? $"{(ruled.Kind == Vocabulary.CorrectionKind.SameActor ? "found to be the same" : "found to be another")} by {ruled.By}"
        : Resolve(member) == member.Key.Key || !member.Key.IsLone ? member.Key.Evidence
        : member.Key.IsAcronym ? "first letters of the only name that they fit"
        : "the only one of that surname";

    /// <summary>Keys of groups whose members may be somebody else after this actor comes or goes.</summary>
    public static IEnumerable<string> TouchedBy(ActorKey key)
    {
        yield return key.Key;
        if (key.Acronym.Length > 1)
            yield return ActorKeys.Body + key.Acronym;
        if (key.Person is not { IsFull: true } person)
            yield break;
        yield return $"{ActorKeys.Person}~{person.Surname}";
        yield return $"{ActorKeys.Person}{person.Given.TrimStart('=')[..1]}~{person.Surname}";
    }

    private static string Part(NameGroup group, NameParts? person)
    {
        string key = group.Key;
        if (person is null)
            return key;
        if (group.MiddleInitials.Count > 1 && person.MiddleInitial.Length > 0)
            key += " /" + person.MiddleInitial;
        if (group.Suffixes.Count > 1 && person.Suffix.Length > 0)
            key += " /" + person.Suffix;
        return key;
    }

    private static string OfReport(Member lone) => $"{lone.Key.Key}@{lone.Record.Report.Id}";

    private static bool IsSplit(NameGroup group) => group.MiddleInitials.Count > 1 || group.Suffixes.Count > 1;

    /// <summary>Whether nothing forbids it: two countries, two actors of one report, a speaker who would address himself.</summary>
    private bool MayBe(Member lone, NameGroup group)
    {
        if (lone.Actor.Country is { } country && group.Countries.Count > 0 && !group.Countries.Has(country))
            return false;
        if (lone.Key.Person is { MiddleInitial: { Length: > 0 } middle } && group.MiddleInitials.Count > 0 && !group.MiddleInitials.Has(middle))
            return false;
        return !actorsOf(lone.Record.Report.Id).Any(m => !ReferenceEquals(m, lone) && !m.Key.IsLone && m.Key.Key == group.Key);
    }

    private static bool SpeaksForIt(Member lone, NameGroup group)
    {
        string? office = Last(lone.Actor.Office);
        return (office is not null || lone.Actor.Affiliation is not null)
            && group
                .Members.Take(MostLookedAt)
                .Any(m => (office is not null && office == Last(m.Actor.Office)) || (lone.Actor.Affiliation is { } body && m.Actor.Affiliation == body));
    }

    private static string? Last(string? office) => office is null || NameWords.Of(office) is not [.., var last] ? null : last;

    private string? Target(Member member)
    {
        if (member.SpeaksFor.Key is { } key)
            return groups.ContainsKey(key) || member.StateKey is null ? key : member.StateKey;
        if (member.SpeaksFor.Actor is not { } actor)
            return null;
        ActorId id = actor.Id;
        return actorsOf(member.Record.Report.Id).FirstOrDefault(m => m.Actor.Id == id) is { } served ? Resolve(served) : null;
    }
}
