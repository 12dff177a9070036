using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Writes the cast down: actors in the order of first mention, then in the same order those who are only spoken of.</summary>
internal sealed class CastList
{
    private readonly Scene _scene;
    private readonly int[] _indexOf;
    private readonly List<int> _order;

    /// <param name="parties">Speakers, addressees and those between, of all statements.</param>
    public CastList(Scene scene, IEnumerable<int> parties)
    {
        _scene = scene;
        foreach (int party in parties) scene.Figures[party].IsMinor = false;
        _order = [.. Enumerable.Range(0, scene.Figures.Count).Where(i => scene.Figures[i].Mentions.Count > 0).OrderBy(i => scene.Figures[i].IsMinor).ThenBy(i => scene.Figures[i].Mentions.Min()).ThenBy(i => i)];
        _indexOf = new int[scene.Figures.Count];
        Array.Fill(_indexOf, -1);
        for (int i = 0; i < _order.Count; i++) _indexOf[_order[i]] = i;
    }

    public Cast Write(ImmutableArray<int>[] speakers, ImmutableArray<int>[] addressees, ImmutableArray<int>[] via) => new()
    {
        Actors = [.. _order.Select(i => ToActor(_scene.Figures[i]))],
        Principals = _order.Count(i => !_scene.Figures[i].IsMinor),
        Speakers = [.. speakers.Select(Renumber)],
        Addressees = [.. addressees.Select(Renumber)],
        Via = [.. via.Select(Renumber)],
        AtToken = AtToken(),
    };

    private static Actor ToActor(Figure figure) => new()
    {
        Name = figure.Name,
        Kind = figure.Kind,
        Office = figure.Office,
        Affiliation = figure.Affiliation,
        Country = figure.Country,
        Anonymous = figure.Anonymous,
        Mentions = [.. figure.Mentions.Order()],
    };

    private ImmutableArray<int> Renumber(ImmutableArray<int> figures) => [.. figures.Select(figure => _indexOf[figure]).Where(index => index >= 0)];

    private ImmutableArray<int> AtToken()
    {
        int count = _scene.Tokens.Count;
        var actors = new int[count];
        var lengths = new int[count];
        Array.Fill(actors, -1);
        Array.Fill(lengths, int.MaxValue);
        for (int i = 0; i < _order.Count; i++)
        {
            foreach (TokenRange mention in _scene.Figures[_order[i]].Mentions)
            {
                for (int token = mention.Start; token < mention.End; token++)
                {
                    if (mention.Length >= lengths[token]) continue;
                    actors[token] = i;
                    lengths[token] = mention.Length;
                }
            }
        }

        return ImmutableArray.Create(actors);
    }
}
