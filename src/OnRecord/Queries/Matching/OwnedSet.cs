using OnRecord.Queries.Words;

namespace OnRecord.Queries.Matching;

/// <summary>Things that several candidates belong to, as a claim's positions do to it. Thread-safe.</summary>
internal sealed class OwnedSet<T>
    where T : class
{
    private readonly IReadOnlyList<T> _all;
    private readonly int[] _owners;

    /// <param name="all">In the record's order.</param>
    /// <param name="parts">The candidates of one.</param>
    /// <param name="noun">What a candidate is called: "position".</param>
    public OwnedSet(IReadOnlyList<T> all, Func<T, IEnumerable<Candidate>> parts, NameBook names, string noun)
    {
        _all = all;
        var candidates = new List<Candidate>();
        var owners = new List<int>();
        for (int i = 0; i < all.Count; i++)
            foreach (Candidate part in parts(all[i]))
            {
                candidates.Add(part);
                owners.Add(i);
            }

        _owners = [.. owners];
        Set = new CandidateSet(candidates, names, noun);
    }

    public CandidateSet Set { get; }

    /// <summary>To whom the candidate of a place belongs.</summary>
    public T Owner(int candidate) => _all[_owners[candidate]];

    /// <summary>The things of which the query finds a part: by the nearest of their parts where it asks for words, else in the record's order.</summary>
    public OwnedFound<T> Find(Finder finder, Query query, QueryOrder order)
    {
        (Query asked, IReadOnlyList<Found> found) = finder.Find(Set, query, QueryOrder.Best);
        var nearest = new Dictionary<int, Found>();
        foreach (Found one in found)
            nearest.TryAdd(_owners[one.Index], one);
        IEnumerable<int> places = order == QueryOrder.Best && Finder.AsksWords(asked) ? nearest.Keys : nearest.Keys.Order();
        return new OwnedFound<T>(
            asked,
            [.. places.Select(place => _all[place])],
            nearest.ToDictionary(n => _all[n.Key], n => n.Value, (IEqualityComparer<T>)ReferenceEqualityComparer.Instance)
        );
    }
}
