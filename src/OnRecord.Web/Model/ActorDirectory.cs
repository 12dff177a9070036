using System.Text;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>The actors of all reports, known across them by name. Letter case does not tell two actors apart.</summary>
internal sealed class ActorDirectory
{
    private readonly RecordView _view;
    private readonly Dictionary<string, List<(ReportRecord Record, ActorEntry Actor)>> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(ReportRecord Record, StatementEntry Statement)>> _said = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(ReportRecord Record, StatementEntry Statement)>> _passedOn = new(StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<IReadOnlyList<string>> _names;
    private readonly Lazy<ILookup<string, string>> _ofCountry;
    private readonly Dictionary<string, List<ReportRecord>> _published = new(StringComparer.OrdinalIgnoreCase);

    public ActorDirectory(RecordView view)
    {
        _view = view;
        _names = new(() => [.. _entries.Keys.OrderByDescending(Said).ThenBy(name => _entries[name][0].Actor.Name, StringComparer.Ordinal)]);
        _ofCountry = new(() => _names.Value.Where(name => Country(name) is not null).ToLookup(name => Country(name)!, StringComparer.Ordinal));
        foreach (ReportRecord record in view.Records)
        {
            var names = new Dictionary<ActorId, string>();
            if (record.Report.Outlet is { } outlet)
            {
                Add(_published, Key(outlet.Name), record);
                Add(
                    _entries,
                    Key(outlet.Name),
                    (
                        record,
                        new ActorEntry
                        {
                            Id = "",
                            Name = outlet.Name,
                            Kind = ActorKind.Outlet,
                        }
                    )
                );
            }

            foreach (ActorEntry actor in record.Actors)
            {
                names[actor.Id] = Key(actor.Name);
                Add(_entries, Key(actor.Name), (record, actor));
            }

            foreach (StatementEntry statement in record.Statements)
            {
                foreach (string name in Names(statement.Source.Actors, names))
                    Add(_said, name, (record, statement));
                foreach (string name in Names(statement.Via, names))
                    Add(_passedOn, name, (record, statement));
            }
        }
    }

    /// <summary>A stretch of all, those who say most first, then by name.</summary>
    public Paged<ActorView> Part(int number, int size) => _names.Value.Part(number, size).Select(name => Find(name)!);

    /// <summary>Who makes statements that a query finds, with how many of them.</summary>
    public ActorView View(ActorRow row) =>
        (
            row.Aliases.Prepend(row.Name).Select(Find).FirstOrDefault(known => known is not null)
            ?? new(row.Name, Addresses.Actor(row.Name), [row.Kind], false, null, [], 0, 0)
        ) with
        {
            Statements = row.Statements,
            Reports = row.Reports,
        };

    public ActorView? Find(string name)
    {
        if (!_entries.TryGetValue(Key(name), out var entries))
            return null;
        return new ActorView(
            entries[0].Actor.Name,
            Addresses.Actor(entries[0].Actor.Name),
            [.. entries.Select(e => e.Actor.Kind).Distinct()],
            entries.Exists(e => e.Actor.Anonymous),
            Country(name),
            [
                .. entries
                    .Where(e => e.Actor.Office is not null || e.Actor.Affiliation is not null)
                    .GroupBy(e => (e.Actor.Office, e.Actor.Affiliation))
                    .Select(held => new OfficeView(held.Key.Office, held.Key.Affiliation, [.. Reports(held).Select(_view.Summary)])),
            ],
            Said(name),
            Reports(entries).Count()
        )
        {
            Part = entries.Where(e => e.Actor.Id.Value.Length > 0).Select(e => new PartReference(e.Record.Report.Id, e.Actor.Id)).FirstOrDefault(),
            Corrections = CorrectionMark.Together(entries.Select(e => e.Actor.Corrections)),
        };
    }

    /// <summary>Those who speak for a state: its office holders, offices and groups of officials, as the reports show them.</summary>
    public IReadOnlyList<ActorView> Officials(ActorView state)
    {
        if (state.Country is null || !state.Kinds.Contains(ActorKind.State))
            return [];
        return [.. _ofCountry.Value[state.Country].Select(name => Find(name)!).Where(SpeaksForState)];
    }

    public IEnumerable<(ReportRecord Record, StatementEntry Statement)> SaidBy(string name) => _said.GetValueOrDefault(Key(name)) ?? [];

    public IEnumerable<(ReportRecord Record, StatementEntry Statement)> PassedOnBy(string name) => _passedOn.GetValueOrDefault(Key(name)) ?? [];

    /// <summary>The reports that an outlet published.</summary>
    public IEnumerable<ReportRecord> PublishedBy(string name) => _published.GetValueOrDefault(Key(name)) ?? [];

    /// <summary>A name that leads to its actor's page, where the record knows the actor.</summary>
    public Fragment Link(string name) => new(name, Name: true, _entries.ContainsKey(Key(name)) ? Addresses.Actor(name) : null);

    public IReadOnlyList<Fragment> Links(IReadOnlyList<string> names) => [.. names.Select(Link)];

    private int Said(string name) => _said.GetValueOrDefault(Key(name))?.Count ?? 0;

    private string? Country(string name) => _entries[Key(name)].Select(e => e.Actor.Country).FirstOrDefault(c => c is not null);

    // By reference: to compare records by what they hold reads all of them.
    private static IEnumerable<ReportRecord> Reports(IEnumerable<(ReportRecord Record, ActorEntry Actor)> entries) =>
        entries.Select(e => e.Record).Distinct(ReferenceEqualityComparer.Instance).Cast<ReportRecord>();

    private static bool SpeaksForState(ActorView actor) =>
        !actor.Kinds.Contains(ActorKind.State)
        && (
            actor.Kinds.Contains(ActorKind.Office)
            || (actor.Kinds.Contains(ActorKind.Group) && actor.Statements > 0)
            || (actor.Kinds.Contains(ActorKind.Person) && actor.Offices.Count > 0)
        );

    private static IEnumerable<string> Names(IReadOnlyList<ActorId> actors, Dictionary<ActorId, string> names) =>
        actors.Select(names.GetValueOrDefault).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T item)
    {
        if (!index.TryGetValue(key, out List<T>? items))
            index[key] = items = [];
        items.Add(item);
    }

    // An address cannot carry half a surrogate pair: names are compared as they come back from one.
    private static string Key(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
}
