using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>
/// Tells which actors of different reports are one. What a name says by itself makes a group (all spellings of a full name, all names of a state); a
/// surname, an initial
/// or an acronym alone is the only group that it can mean, or nobody else. The same reports give the same identities in whatever order they come and
/// go; the time
/// that a report takes depends on its own names and not on the number of reports. One writer at a time.
/// </summary>
internal sealed class IdentityBook
{
    private readonly Dictionary<string, NameGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<ActorId, Member>> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportRecord> _records = new(StringComparer.Ordinal);
    private readonly NameIndex _index = new();
    private readonly NameResolver _resolver;

    /// <summary>What is known of identities, by their key and the group that was asked, until something changes.</summary>
    private readonly Dictionary<(string Key, string Group), Whole> _known = [];

    public IdentityBook() =>
        _resolver = new NameResolver(
            _groups,
            _index,
            report => _reports[report].Values,
            place => _reports.GetValueOrDefault(place.Report)?.GetValueOrDefault(new ActorId(place.Id))
        );

    /// <param name="records">In any order; of two with one id the last counts.</param>
    public static IdentityBook Of(IEnumerable<ReportRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var book = new IdentityBook();
        foreach (ReportRecord record in records)
            book.Take(record);
        return book;
    }

    /// <summary>Takes the book to these reports.</summary>
    /// <param name="records">One is known again when it is the same object.</param>
    public void Follow(IReadOnlyCollection<ReportRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        HashSet<string> present = [.. records.Select(r => r.Report.Id)];
        foreach (string gone in _records.Keys.Where(id => !present.Contains(id)).ToArray())
            Remove(gone);
        foreach (ReportRecord record in records)
            if (!ReferenceEquals(_records.GetValueOrDefault(record.Report.Id), record))
                Take(record);
    }

    /// <summary>A report that is known already is replaced.</summary>
    public IdentityChange Enter(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Dictionary<(string Report, ActorId Actor), IdentityId> before = Meant(record);
        Take(record);
        return Change(before, record.Report.Id);
    }

    public void Remove(string report)
    {
        Forget();
        _records.Remove(report);
        if (!_reports.Remove(report, out Dictionary<ActorId, Member>? members))
            return;
        _resolver.Rulings.Remove(report);
        foreach (Member member in members.Values)
        {
            NameGroup group = _groups[member.Key.Key];
            group.Remove(member);
            if (!group.IsEmpty)
                continue;
            _groups.Remove(group.Key);
            _index.Remove(group, member);
        }
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
    public Identity? OutletOf(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Report.Outlet is not { Name: { Length: > 0 } name })
            return null;
        string named = ActorKeys.OfBody(name, null),
            key = _resolver.Rulings.Of(named);
        NameGroup? group = _groups.GetValueOrDefault(key) ?? _groups.GetValueOrDefault(named);
        return new Identity
        {
            Id = group is null ? new IdentityId(IdentityId.From("outlet", new ActorId(key))) : IdOf(group.First),
            Key = key,
            Name = BodyName.Known(name)?.Name ?? NameWords.Clean(name),
            Kind = ActorKind.Outlet,
            Party = key,
        };
    }

    /// <summary>Every identity with its members, in the order of their ids.</summary>
    public IReadOnlyList<IdentityEntry> Write() =>
        [
            .. _reports
                .Values.SelectMany(r => r.Values)
                .GroupBy(_resolver.Resolve, StringComparer.Ordinal)
                .Select(g => Entry(g.Key, [.. g.Order()]))
                .OrderBy(e => e.Id.Value, StringComparer.Ordinal),
        ];

    private sealed record Whole(IdentityId Id, string Name, ActorKind Kind, string Party, string? Country);

    private static IdentityId IdOf(Member founding) => IdentityId.From(founding.Record.Report.Id, founding.Actor.Id);

    private void Forget()
    {
        _known.Clear();
        _resolver.Forget();
    }

    private void Take(ReportRecord record)
    {
        Forget();
        Remove(record.Report.Id);
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
            group.Add(member);
            if (first)
                _index.Add(group);
        }

        _reports[record.Report.Id] = members;
        _records[record.Report.Id] = record;
        _resolver.Rulings.Enter(record);
    }

    private Identity IdentityOf(Member member)
    {
        string key = _resolver.Resolve(member);
        if (!_known.TryGetValue((key, member.Key.Key), out Whole? whole))
            _known[(key, member.Key.Key)] = whole = WholeOf(key, member);
        return new Identity
        {
            Id = whole.Id,
            Key = key,
            Name = whole.Name,
            Kind = whole.Kind,
            Party = whole.Party,
            Country = member.Actor.Country ?? whole.Country,
            Anonymous = member.Actor.Anonymous,
            Office = member.Actor.Office,
        };
    }

    private Whole WholeOf(string key, Member member)
    {
        Member[] own = _resolver.OwnMembers(key, member);
        return new Whole(IdOf(own[0]), DisplayName.Of(own), DisplayName.KindOf(own), _resolver.PartyOf(key, own), own[0].Actor.Country);
    }

    private IdentityEntry Entry(string key, Member[] members)
    {
        Member[] own = _resolver.OwnMembers(key, members[0]);
        string name = DisplayName.Of(own);
        string party = _resolver.NextOf(key, own);
        return new IdentityEntry
        {
            Id = IdOf(own[0]),
            Name = name,
            Kind = DisplayName.KindOf(own),
            Aliases = [.. members.SelectMany(m => m.Names).Distinct(StringComparer.Ordinal).Where(a => a != name).Order(StringComparer.Ordinal)],
            SpeaksFor = party != key && _resolver.FoundingOf(party) is { } founding ? IdOf(founding) : (IdentityId?)null,
            Members = [.. members.Select(m => new IdentityMemberEntry(m.Record.Report.Id, m.Actor.Id, _resolver.EvidenceOf(m)))],
            Corrections = CorrectionMark.Together(members.Select(m => m.Actor.Corrections)) is { Count: > 0 } marks ? marks : null,
        };
    }

    /// <summary>Who those are now that the names of a report touch: its groups, and the lone names that may be short for them.</summary>
    private Dictionary<(string Report, ActorId Actor), IdentityId> Meant(ReportRecord record)
    {
        var keys = new ActorKeys(record);
        var meant = new Dictionary<(string, ActorId), IdentityId>();
        foreach (string key in record.Actors.Select(keys.Of).SelectMany(NameResolver.TouchedBy).Distinct(StringComparer.Ordinal))
            if (_groups.TryGetValue(key, out NameGroup? group))
                foreach (Member member in group.Members.Take(NameResolver.MostLookedAt))
                    meant[(member.Record.Report.Id, member.Actor.Id)] = IdentityOf(member).Id;
        return meant;
    }

    private IdentityChange Change(Dictionary<(string Report, ActorId Actor), IdentityId> before, string report)
    {
        var redirects = new SortedDictionary<string, IdentityId>(StringComparer.Ordinal);
        foreach (((string of, ActorId actor), IdentityId was) in before)
            if (IdentityOf(of, actor) is { } now && now.Id != was)
                redirects[was.Value] = now.Id;
        IEnumerable<IdentityId> touched = _reports[report].Values.Select(m => IdentityOf(m).Id).Concat(redirects.Values);
        return new IdentityChange(
            [.. touched.Distinct().OrderBy(i => i.Value, StringComparer.Ordinal)],
            [.. redirects.Select(r => (new IdentityId(r.Key), r.Value))]
        );
    }
}
