using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Writes the cast down: actors in the order of first mention, then in the same order those who are only spoken of.</summary>
internal sealed class CastWriter
{
    private readonly EntityTable _table;
    private readonly int[] _indexOf;
    private readonly List<int> _order;

    /// <param name="parties">Speakers, addressees and those between, of all statements.</param>
    public CastWriter(EntityTable table, IEnumerable<int> parties)
    {
        _table = table;
        foreach (int party in parties)
            table.Entities[party].IsMinor = false;
        var first = new TokenRange[table.Entities.Count];
        _order = [];
        for (int i = 0; i < first.Length; i++)
        {
            Entity entity = table.Entities[i];
            if (entity.Mentions.Count == 0 && entity.Asides.Count == 0)
                continue;
            first[i] = entity.Mentions.Concat(entity.Asides).Min();
            _order.Add(i);
        }

        _order.Sort(Compare);
        _indexOf = new int[table.Entities.Count];
        Array.Fill(_indexOf, Cast.Nobody);
        for (int i = 0; i < _order.Count; i++)
            _indexOf[_order[i]] = i;

        int Compare(int left, int right) =>
            table.Entities[left].IsMinor.CompareTo(table.Entities[right].IsMinor) is not 0 and var minor ? minor
            : first[left].CompareTo(first[right]) is not 0 and var place ? place
            : left.CompareTo(right);
    }

    public Cast Write(ImmutableArray<int>[] speakers, ImmutableArray<int>[] addressees, ImmutableArray<int>[] via) =>
        new()
        {
            Actors = [.. _order.Select(i => ToActor(_table.Entities[i]))],
            Principals = _order.Count(i => !_table.Entities[i].IsMinor),
            Speakers = [.. speakers.Select(Renumber)],
            Addressees = [.. addressees.Select(Renumber)],
            Via = [.. via.Select(Renumber)],
            AtToken = ByToken(e => e.Mentions),
            Aside = ByToken(e => e.Asides),
        };

    private Actor ToActor(Entity entity) =>
        new()
        {
            Name = entity.Name,
            Kind = entity.Kind,
            Office = entity.Office,
            Affiliation = entity.Affiliation,
            Country = entity.Country,
            Anonymous = entity.Anonymous,
            SpeaksFor =
                entity.Principal is { } principal
                && _indexOf[principal] >= 0
                && _table.Entities[principal] != entity
                && _table.Entities[_table.Entities[principal].Principal ?? principal] != entity
                    ? _indexOf[principal]
                    : null,
            Mentions = [.. entity.Mentions.Order()],
            Asides = [.. entity.Asides.Order()],
        };

    private ImmutableArray<int> Renumber(ImmutableArray<int> entities) => [.. entities.Select(entity => _indexOf[entity]).Where(index => index >= 0)];

    private ImmutableArray<int> ByToken(Func<Entity, List<TokenRange>> places)
    {
        int count = _table.Tokens.Count;
        var actors = new int[count];
        var lengths = new int[count];
        Array.Fill(actors, Cast.Nobody);
        Array.Fill(lengths, int.MaxValue);
        for (int i = 0; i < _order.Count; i++)
        {
            foreach (TokenRange mention in places(_table.Entities[_order[i]]))
            {
                for (int token = mention.Start; token < mention.End; token++)
                {
                    if (mention.Length >= lengths[token])
                        continue;
                    actors[token] = i;
                    lengths[token] = mention.Length;
                }
            }
        }

        return ImmutableArray.Create(actors);
    }
}
