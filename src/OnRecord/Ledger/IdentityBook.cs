using System.Collections.Immutable;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger;

/// <summary>
/// Tells which actors of different reports are one: states by their code, persons by first and last name, the rest by name.
/// A person whom a report knows by one name alone is taken for the only one in the record who bears it, if there is just one.
/// </summary>
internal sealed class IdentityBook
{
    private readonly Dictionary<string, string?> _fullKeyOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _displayName = new(StringComparer.Ordinal);

    public IdentityBook(IEnumerable<ReportRecord> records)
    {
        List<ActorEntry> actors = [.. records.SelectMany(r => r.Actors)];
        foreach (ActorEntry person in actors.Where(a => a.Kind == ActorKind.Person && !a.Anonymous))
        {
            string[] names = NameWords(person.Name);
            if (names.Length < 2) continue;
            string key = PersonKey(names);
            Bear(names[0], key);
            Bear(names[^1], key);
        }

        foreach (ActorEntry actor in actors)
        {
            string key = KeyOf(actor);
            if (!_displayName.TryGetValue(key, out string? known) || IsFuller(actor.Name, known)) _displayName[key] = actor.Name;
        }
    }

    public ImmutableArray<Identity> Identities(ReportRecord record) =>
        [.. record.Actors.Select(a => KeyOf(a) is var key ? new Identity(key, _displayName.GetValueOrDefault(key, a.Name), a.Kind, a.Country, a.Anonymous, a.Office) : null!)];

    private static bool IsFuller(string name, string known) =>
        name.Length != known.Length ? name.Length > known.Length : string.CompareOrdinal(name, known) < 0;

    private string KeyOf(ActorEntry actor)
    {
        string[] names = NameWords(actor.Name);
        if (actor.Kind == ActorKind.State) return "state:" + (actor.Country ?? string.Join(' ', names));
        if (actor.Kind == ActorKind.Person && !actor.Anonymous)
        {
            if (names.Length == 1) return _fullKeyOfName.GetValueOrDefault(names[0]) ?? "person:" + names[0];
            return names.Length == 0 ? "person:" + actor.Name : PersonKey(names);
        }

        string name = string.Join(' ', names);
        return actor.Kind is ActorKind.Group or ActorKind.Office ? $"{name}@{actor.Country}" : name;
    }

    private void Bear(string name, string key)
    {
        if (!_fullKeyOfName.TryGetValue(name, out string? other)) _fullKeyOfName[name] = key;
        else if (other != key) _fullKeyOfName[name] = null;
    }

    private static string PersonKey(string[] names) => $"person:{names[0]} {names[^1]}";

    private static string[] NameWords(string name) =>
    [
        .. WordReader.Read(name).Select(w => w.Form)
            .Where(w => w is not ("the" or "anonymous" or "unnamed" or "unidentified" or "some" or "several" or "mr" or "mrs" or "ms" or "jr" or "sr")),
    ];
}
