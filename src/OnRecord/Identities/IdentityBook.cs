using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Identities;

/// <summary>
/// Tells which actors of different reports are one. What a name says by itself makes a group (all spellings of a full name, all names of a state); a
/// surname, an initial or an acronym alone is the only group that it can mean, or nobody else. The same reports give the same identities in whatever order
/// they come and go; what a report costs depends on its own names, and on those whom they make others, not on the number of reports. One writer at a time.
/// </summary>
internal sealed class IdentityBook
{
    private readonly Dictionary<string, NameGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<ActorId, Member>> _reports = new(StringComparer.Ordinal);
    private readonly NameIndex _index = new();
    private readonly NameResolver _resolver;
    private readonly OutletVoices _outlets;

    /// <summary>By key, in order.</summary>
    private readonly Dictionary<string, List<Member>> _members = new(StringComparer.Ordinal);
    private readonly WholeTable _wholes;

    /// <summary>Keys of identities that are to be written again, and those that were written, by key and by id.</summary>
    private readonly HashSet<string> _rewritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IdentityEntry> _written = new(StringComparer.Ordinal);
    private readonly KeptOrder<IdentityEntry> _entries = new(Comparer<IdentityEntry>.Create((a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value)));

    public IdentityBook()
    {
        _resolver = new NameResolver(
            _groups,
            _index,
            report => _reports[report].Values,
            place => _reports.GetValueOrDefault(place.Report)?.GetValueOrDefault(new ActorId(place.Id))
        );
        _wholes = new WholeTable(_resolver);
        _outlets = new OutletVoices(_groups, _resolver);
    }

    /// <param name="records">In any order; of two with one id the last counts.</param>
    public static IdentityBook Of(IEnumerable<ReportRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var book = new IdentityBook();
        book.Change([], records);
        return book;
    }

    /// <summary>Takes reports out and in; one that is known already is replaced.</summary>
    /// <returns>Ids of the reports held whose actors, or whose outlet, may be somebody else than before, or go by another name.</returns>
    public IReadOnlySet<string> Change(IEnumerable<string> gone, IEnumerable<ReportRecord> came)
    {
        var change = new NameChange();
        foreach (string report in gone)
            TakeOut(report, change);
        foreach (ReportRecord record in came)
        {
            TakeOut(record.Report.Id, change);
            TakeIn(record, change);
        }

        Resolve(change);
        foreach ((Member asker, bool differs) in _wholes.Renew(change.Groups, change.Wholes, (key, group) => MemberOf(key, group)))
        {
            _rewritten.Add(asker.Identity!);
            if (differs)
                foreach (Member member in _members[asker.Identity!].Where(m => m.Key.Key == asker.Key.Key))
                    change.Reports.Add(member.Record.Report.Id);
        }

        change.Reports.UnionWith(_outlets.Renew(change.Groups));
        change.Reports.IntersectWith(_reports.Keys);
        return change.Reports;
    }

    /// <summary>Null when the record holds no such report or actor.</summary>
    public Identity? IdentityOf(string report, ActorId actor) =>
        _reports.TryGetValue(report, out var members) && members.TryGetValue(actor, out Member? member) ? IdentityOf(member) : null;

    /// <summary>Who the actors of a report are, in its order.</summary>
    /// <exception cref="KeyNotFoundException">The report was not entered.</exception>
    public ImmutableArray<Identity> Identities(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Dictionary<ActorId, Member> members = _reports[record.Report.Id];
        return [.. record.Actors.Select(a => IdentityOf(members[a.Id]))];
    }

    /// <summary>The report's own voice; null when its outlet is unknown.</summary>
    public Identity? OutletOf(ReportRecord record) => _outlets.Of(record);

    /// <summary>Every identity with its members, in the order of their ids.</summary>
    public IReadOnlyList<IdentityEntry> Write()
    {
        foreach (string key in _rewritten)
        {
            if (_written.Remove(key, out IdentityEntry? before))
                _entries.Remove(before);
            if (_members.TryGetValue(key, out List<Member>? members))
                _entries.Add(_written[key] = Entry(key, members));
        }

        _rewritten.Clear();
        return _entries.Items;
    }

    private void TakeOut(string report, NameChange change)
    {
        if (!_reports.Remove(report, out Dictionary<ActorId, Member>? members))
            return;
        _resolver.Rulings.Remove(report);
        foreach (Member member in members.Values)
        {
            NameGroup group = _groups[member.Key.Key];
            Note(group, member, group.Remove(member), change);
            Leave(member, change);
            if (!group.IsEmpty)
                continue;
            _groups.Remove(group.Key);
            _index.Remove(group, member);
            if (member.Key.IsLone)
                _index.RemoveLone(member);
        }

        _outlets.TakeOut(report);
    }

    private void TakeIn(ReportRecord record, NameChange change)
    {
        var keys = new ActorKeys(record);
        var members = new Dictionary<ActorId, Member>();
        for (int i = 0; i < record.Actors.Count; i++)
        {
            var member = new Member(record, record.Actors[i], i, keys.Of(record.Actors[i]));
            if (!members.TryAdd(member.Actor.Id, member))
                continue;
            if (!_groups.TryGetValue(member.Key.Key, out NameGroup? group))
                _groups[member.Key.Key] = group = new NameGroup(member.Key.Key);
            bool first = group.IsEmpty;
            Note(group, member, group.Add(member), change);
            if (first)
                _index.Add(group);
            if (member.Key.IsLone)
                _index.AddLone(member);
            change.Members.Add(member);
        }

        _reports[record.Report.Id] = members;
        _resolver.Rulings.Enter(record);
        _outlets.TakeIn(record);
        change.Reports.Add(record.Report.Id);
    }

    /// <summary>What may be seen of a group by those who ask it, and by the lone names that may be short for it.</summary>
    private void Note(NameGroup group, Member member, bool shows, NameChange change)
    {
        if (!shows && !_resolver.Rulings.Concern(group.Key))
            return;
        change.Groups.Add(group.Key);
        if (member.Key.Person is not null)
            change.Asking.Add(group.Key);
        change.Asking.UnionWith(_index.AskingFor(member.Key));
    }

    /// <summary>Finds again whom those mean who may mean somebody else now.</summary>
    private void Resolve(NameChange change)
    {
        foreach (NameGroup group in change.Asking.Select(_groups.GetValueOrDefault).OfType<NameGroup>())
            change.Members.UnionWith(group.Members);
        foreach (Member member in change.Members)
            member.Mean(null);
        if (_resolver.Rulings.Renew())
        {
            change.Members.UnionWith(_reports.Values.SelectMany(r => r.Values));
            change.Groups.UnionWith(_groups.Keys);
        }

        foreach (Member member in change.Members)
        {
            string key = _resolver.Resolve(member);
            if (key == member.Identity || !IsHeld(member))
                continue;
            if (member.Identity is not null)
                change.Groups.Add(member.Key.Key);
            Leave(member, change);
            Join(member, key, change);
        }
    }

    private bool IsHeld(Member member) =>
        _reports.TryGetValue(member.Record.Report.Id, out var members) && ReferenceEquals(members.GetValueOrDefault(member.Actor.Id), member);

    private void Leave(Member member, NameChange change)
    {
        if (member.Identity is not { } key)
            return;
        List<Member> members = _members[key];
        members.RemoveAt(members.BinarySearch(member));
        if (members.Count == 0)
            _members.Remove(key);
        Moved(member, key, change);
        member.Join(null);
    }

    private void Join(Member member, string key, NameChange change)
    {
        if (!_members.TryGetValue(key, out List<Member>? members))
            _members[key] = members = new List<Member>(1);
        members.Insert(~members.BinarySearch(member), member);
        member.Join(key);
        Moved(member, key, change);
    }

    private void Moved(Member member, string key, NameChange change)
    {
        change.Wholes.Add((key, member.Key.Key));
        change.Reports.Add(member.Record.Report.Id);
        _rewritten.Add(key);
    }

    /// <summary>One of those whose own words make them a group, and who are of an identity; null where there is none.</summary>
    private Member? MemberOf(string key, string group) => _members.TryGetValue(key, out List<Member>? members) ? members.Find(m => m.Key.Key == group) : null;

    private Identity IdentityOf(Member member)
    {
        Whole whole = _wholes.Of(member);
        return new Identity
        {
            Id = whole.Id,
            Key = member.Identity!,
            Name = whole.Name,
            Kind = whole.Kind,
            Party = whole.Party,
            Country = member.Actor.Country ?? whole.Country,
            Anonymous = member.Actor.Anonymous,
            Office = member.Actor.Office,
        };
    }

    private IdentityEntry Entry(string key, List<Member> members)
    {
        Member[] own = _resolver.OwnMembers(key, members[0]);
        string name = DisplayName.Of(own);
        string party = _resolver.NextOf(key, own);
        return new IdentityEntry
        {
            Id = Whole.IdOf(own[0]),
            Name = name,
            Kind = DisplayName.KindOf(own),
            Aliases = [.. members.SelectMany(m => m.Names).Distinct(StringComparer.Ordinal).Where(a => a != name).Order(StringComparer.Ordinal)],
            SpeaksFor = party != key && _resolver.FoundingOf(party) is { } founding ? Whole.IdOf(founding) : (IdentityId?)null,
            Members = [.. members.Select(m => new IdentityMemberEntry(m.Record.Report.Id, m.Actor.Id, _resolver.EvidenceOf(m)))],
            Corrections = CorrectionMark.Together(members.Select(m => m.Actor.Corrections)) is { Count: > 0 } marks ? marks : null,
        };
    }
}
