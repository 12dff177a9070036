using OnRecord.Vocabulary;

namespace OnRecord.Queries.Matching;

/// <summary>Things of which a query finds a part.</summary>
/// <param name="Asked">The query as it was asked in the end.</param>
/// <param name="ByThing">The nearest part of each.</param>
internal sealed record OwnedFound<T>(Query Asked, IReadOnlyList<T> Items, IReadOnlyDictionary<T, Found> ByThing)
{
    public IReadOnlyList<Found> Nearest => [.. Items.Select(item => ByThing[item])];

    /// <summary>How one holds the words of the query; null where it asks for none.</summary>
    public MatchKind? Match(T item) => Finder.AsksWords(Asked) ? ByThing[item].Kind : null;
}
