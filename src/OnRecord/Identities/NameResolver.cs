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
    private const int MostLookedAt = NameGroup.MostLookedAt;

    /// <summary>A line of those who speak for others is not longer; a ring ends here.</summary>
    private const int LongestLine = 6;

    private Rulings? _rulings;

    /// <summary>Gets the keys of the groups that are asked; null where nobody wants to know.</summary>
    private HashSet<string>? _asked;

    /// <summary>What persons found, whatever the names say.</summary>
    public Rulings Rulings => _rulings ??= new Rulings(ByName, find);

    /// <summary>The key of the identity: of a group, of a part of one, or of several that were found to be one.</summary>
    public string Resolve(Member member) => Rulings.Resolve(member);

    /// <summary>Does something, and tells the keys of the groups that were asked for it, there or not.</summary>
    public string[] GroupsAsked(Action work)
    {
        _asked = new HashSet<string>(StringComparer.Ordinal);
        work();
        string[] asked = [.. _asked];
        _asked = null;
        return asked;
    }

    private string ByName(Member member)
    {
        if (member.Named is null)
            member.Mean(MeantBy(member));
        return member.Named!;
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
        return candidates is [var only] && !only.IsSplit ? only.Key : OfReport(member);
    }

    /// <summary>The members that bear the whole name, in order, at most <see cref="MostLookedAt"/>; the actor itself where it stands alone.</summary>
    public Member[] OwnMembers(string key, Member member)
    {
        if (Rulings.Any)
            return RuledMembers(key, member);
        // One who stands alone in his report: the many who bear the name elsewhere are not asked.
        if (key == OfReport(member))
            return [.. actorsOf(member.Record.Report.Id).Where(m => m.Key.Key == member.Key.Key && Resolve(m) == key).Order().Take(MostLookedAt)];
        NameGroup group = Find(key) ?? Find(member.Key.Key)!;
        Member[] own = [.. group.Members.Where(m => (!group.IsSplit && !m.Key.IsLone && group.Key == key) || Resolve(m) == key).Take(MostLookedAt)];
        return own.Length > 0 ? own : [member];
    }

    private Member[] RuledMembers(string key, Member member)
    {
        IEnumerable<NameGroup> joined = Rulings.GroupsOf(key).Append(key).Append(member.Key.Key).Select(Find).OfType<NameGroup>().Distinct();
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
        for (int i = 0; i < LongestLine && party != key && Find(party) is { } group; i++)
        {
            string next = NextOf(party, group.LookedAt);
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
            && group.LookedAt.Any(m =>
                (office is not null && office == Last(m.Actor.Office)) || (lone.Actor.Affiliation is { } body && m.Actor.Affiliation == body)
            );
    }

    private static string? Last(string? office) => office is null || NameWords.Of(office) is not [.., var last] ? null : last;

    private string? Target(Member member)
    {
        if (member.SpeaksFor.Key is { } key)
            return Find(key) is not null || member.StateKey is null ? key : member.StateKey;
        if (member.SpeaksFor.Actor is not { } actor)
            return null;
        ActorId id = actor.Id;
        return actorsOf(member.Record.Report.Id).FirstOrDefault(m => m.Actor.Id == id) is { } served ? Asking(served) : null;
    }

    private string Asking(Member member)
    {
        _asked?.Add(member.Key.Key);
        return Resolve(member);
    }

    private NameGroup? Find(string key)
    {
        _asked?.Add(key);
        return groups.GetValueOrDefault(key);
    }
}
