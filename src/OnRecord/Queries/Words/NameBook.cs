using OnRecord.Actors;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Queries.Words;

/// <summary>Under which other names somebody goes in the record: aliases of one identity, and what belongs to a state ("Chinese" to China).</summary>
internal sealed class NameBook
{
    private static readonly Lazy<ILookup<string, string>> States = new(() =>
        GazetteerReader
            .Read()
            .Where(f => f.Value.Entry.Kind == ActorKind.State && !f.Value.Ambiguous && f.Value.Kind is FormKind.Name or FormKind.Demonym or FormKind.People)
            .ToLookup(f => Folded.Names(f.Value.Entry.Name), f => Folded.Names(f.Key), StringComparer.Ordinal)
    );

    private readonly Dictionary<string, HashSet<string>> _others = new(StringComparer.Ordinal);

    public NameBook(IEnumerable<IdentityEntry> identities)
    {
        foreach (IdentityEntry identity in identities)
        {
            string name = Folded.Names(identity.Name);
            string[] names = [.. identity.Aliases.Select(Folded.Names).Prepend(name).Concat(States.Value[name]).Where(n => n.Length > 0).Distinct()];
            foreach (string one in names)
            {
                if (!_others.TryGetValue(one, out HashSet<string>? others))
                    _others[one] = others = new(StringComparer.Ordinal);
                others.UnionWith(names.Where(n => n != one));
            }
        }
    }

    /// <param name="name">As <see cref="Folded.Names"/> makes it.</param>
    /// <returns>In the same form; empty for what is nobody's whole name.</returns>
    public IReadOnlyCollection<string> Others(string name) => _others.GetValueOrDefault(name) ?? [];
}
