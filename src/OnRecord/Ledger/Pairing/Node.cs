using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Pairing;

/// <summary>One wording of a proposition, and every place where it stands word for word so. A wording that says little is one for each report.</summary>
/// <param name="number">Ascending in the order of coming: of two wordings the later one is compared with the earlier.</param>
internal sealed class Node(ulong key, Held first, long number)
{
    /// <summary>Terms have to weigh so much, in nats, for equal words of two reports to be one wording without further asking.</summary>
    private const double SaysEnough = 14;

    /// <summary>By key of the place, ascending: most have but one.</summary>
    private Held[] _held = [first];
    private Edge[] _edges = [];

    public ulong Key { get; } = key;

    public long Number { get; private set; } = number;

    /// <summary>What all places have in common.</summary>
    public Held Wording { get; } = first;

    public Gist Gist => Wording.Gist;

    /// <summary>By key of the place.</summary>
    public IReadOnlyCollection<Held> Held => _held;

    public bool IsEmpty => _held.Length == 0;

    /// <summary>Its number among those that share keys; another one may have it when this one is gone.</summary>
    public int Sharing { get; init; }

    /// <summary>The places of its keys in the table of keys, ascending.</summary>
    public int[] Keys { get; init; } = [];

    /// <summary>To other wordings, ascending by their keys. What was asked for stays as it was.</summary>
    public IReadOnlyList<Edge> Edges => _edges;

    /// <summary>Takes a place behind others that came later.</summary>
    public void ComeAgain(long last) => Number = last;

    public void Add(Held held) => _held = [.. _held.TakeWhile(h => Compare(h, held) < 0), held, .. _held.SkipWhile(h => Compare(h, held) <= 0)];

    public void Remove(Held held) => _held = [.. _held.Where(h => h.Key != held.Key)];

    public Edge? EdgeTo(Node other) => _edges.Length > 0 && PlaceOf(other) is >= 0 and var at ? _edges[at] : null;

    /// <summary>Takes an edge in, in the place of one that is there to the same.</summary>
    public void Put(Edge edge)
    {
        int at = PlaceOf(edge.Other(this));
        _edges = at >= 0 ? [.. _edges[..at], edge, .. _edges[(at + 1)..]] : [.. _edges[..~at], edge, .. _edges[~at..]];
    }

    /// <summary>Takes out an edge that is there.</summary>
    public void Part(Edge edge)
    {
        int at = PlaceOf(edge.Other(this));
        _edges = [.. _edges[..at], .. _edges[(at + 1)..]];
    }

    /// <summary>Where the edge to another stands; the complement of where it would.</summary>
    private int PlaceOf(Node other)
    {
        int low = 0,
            high = _edges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            ulong key = _edges[middle].Other(this).Key;
            if (key == other.Key)
                return middle;
            if (key < other.Key)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    private static int Compare(Held a, Held b) => string.CompareOrdinal(a.Key, b.Key);

    public static ulong KeyOf(Held held)
    {
        var hash = new KeyHash();
        hash.Add(held.Gist.Fingerprint);
        foreach (ulong name in held.Gist.Names)
            hash.Add(name);
        hash.Add(held.Speaker ?? "");
        foreach (ulong topic in held.Gist.Topics)
            hash.Add(topic);
        hash.Add(held.Entry.Predicate);
        hash.Add((ulong)held.Entry.Polarity + 2);
        hash.Add((ulong)held.Entry.Modality + 2);
        if (held.Gist.Mass < SaysEnough || held.IsKeptApart)
            hash.Add(held.Key);
        return hash.Value;
    }
}
