using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>
/// What corrections in the records say of who is one, laid over what the names say. Who was found not to be another stands apart with whatever else is found
/// to be the same as he; where two such findings contradict each other, those stay apart who were found to be two.
/// </summary>
/// <param name="byName">The key that the names alone give.</param>
internal sealed class Rulings(Func<Member, string> byName, Func<PartReference, Member?> find)
{
    private readonly Dictionary<string, List<Ruling>> _byReport = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _joined;
    private Dictionary<string, string>? _last;
    private HashSet<PartReference> _apart = [];
    private ILookup<string, string>? _groups;

    /// <summary>Keys of the groups of those of whom something was found.</summary>
    private HashSet<string> _concerned = [];

    /// <summary>Whether something was found of a member of a group.</summary>
    public bool Concern(string group) => _concerned.Contains(group);

    /// <summary>Looks again at who was found to be whom.</summary>
    /// <returns>Whether anything came of it.</returns>
    public bool Renew()
    {
        (Dictionary<string, string>? joined, HashSet<PartReference> apart) = (_last, _apart);
        _joined = null;
        if (Any)
            Prepare();
        else
            (_joined, _apart, _concerned) = ([], [], []);
        _last = _joined;
        return !_apart.SetEquals(apart) || _joined!.Count != (joined?.Count ?? 0) || _joined.Any(j => joined!.GetValueOrDefault(j.Key) != j.Value);
    }

    public bool Any => _byReport.Count > 0;

    public void Enter(ReportRecord record)
    {
        List<Ruling> rulings =
        [
            .. record.Actors.SelectMany(a =>
                (a.Corrections ?? [])
                    .Where(m => m.Kind is CorrectionKind.SameActor or CorrectionKind.NotSameActor && m.Other is not null)
                    .Select(m => Of(new PartReference(record.Report.Id, a.Id), m))
            ),
        ];
        if (rulings.Count > 0)
            _byReport[record.Report.Id] = rulings;
        _joined = null;
    }

    public void Remove(string report)
    {
        _byReport.Remove(report);
        _joined = null;
    }

    /// <summary>The key of the identity.</summary>
    public string Resolve(Member member) => Any ? Of(Own(member)) : byName(member);

    /// <summary>The key of the whole that one found by names belongs to.</summary>
    public string Of(string key)
    {
        if (!Any)
            return key;
        Prepare();
        return _joined!.GetValueOrDefault(key, key);
    }

    /// <summary>Keys of the groups of names that make up an identity which was joined by hand.</summary>
    public IEnumerable<string> GroupsOf(string key)
    {
        Prepare();
        return _groups![key];
    }

    /// <summary>The correction by which an actor is who it is, or stands apart; null where names alone tell.</summary>
    public static CorrectionMark? MarkOf(Member member) =>
        member.Actor.Corrections?.LastOrDefault(m => m.Kind == CorrectionKind.SameActor || m is { Kind: CorrectionKind.NotSameActor, IsSecond: true });

    private static Ruling Of(PartReference here, CorrectionMark mark) =>
        mark.IsSecond ? new Ruling(mark.Other!, here, mark) : new Ruling(here, mark.Other!, mark);

    private string Own(Member member)
    {
        Prepare();
        var place = new PartReference(member.Record.Report.Id, member.Actor.Id);
        string key = byName(member);
        return _apart.Contains(place) ? $"{key} \u2260{place.Report}#{place.Id}" : key;
    }

    private void Prepare()
    {
        if (_joined is not null)
            return;
        _joined = new(StringComparer.Ordinal);
        Ruling[] all =
        [
            .. _byReport.Values.SelectMany(r => r).DistinctBy(r => r.Mark.Id).OrderBy(r => r.Mark.At).ThenBy(r => r.Mark.Id.Value, StringComparer.Ordinal),
        ];
        var pairs = all.Select(r => (Ruling: r, First: find(r.First), Second: find(r.Second))).Where(p => p.First is not null && p.Second is not null).ToList();
        _apart = [.. pairs.Where(p => !p.Ruling.IsSame && byName(p.First!) == byName(p.Second!)).Select(p => p.Ruling.Second)];
        var whole = new Dictionary<string, string>(StringComparer.Ordinal);
        (string A, string B)[] kept = [.. pairs.Where(p => !p.Ruling.IsSame).Select(p => (Own(p.First!), Own(p.Second!)))];
        foreach ((Ruling ruling, Member? first, Member? second) in pairs.Where(p => p.Ruling.IsSame))
        {
            string a = Whole(Own(first!)),
                b = Whole(Own(second!));
            if (a == b || kept.Any(k => (Whole(k.A), Whole(k.B)) is var (x, y) && (x == a && y == b || x == b && y == a)))
                continue;
            // A state stays one for whom others speak, in whatever words it is found again.
            string head =
                IsState(a) != IsState(b)
                    ? IsState(a)
                        ? a
                        : b
                    : string.CompareOrdinal(a, b) < 0
                        ? a
                        : b;
            whole[head == a ? b : a] = head;
        }

        foreach (string key in whole.Keys)
            _joined[key] = Whole(key);
        _concerned = [.. pairs.SelectMany(p => new[] { p.First!.Key.Key, p.Second!.Key.Key })];
        _groups = pairs
            .SelectMany(p => new[] { p.First!, p.Second! })
            .Select(m => (Key: Of(Own(m)), Group: byName(m)))
            .Distinct()
            .ToLookup(x => x.Key, x => x.Group, StringComparer.Ordinal);

        string Whole(string key)
        {
            while (whole.TryGetValue(key, out string? head))
                key = head;
            return key;
        }
    }

    private static bool IsState(string key) => key.StartsWith(ActorKeys.State, StringComparison.Ordinal);
}
