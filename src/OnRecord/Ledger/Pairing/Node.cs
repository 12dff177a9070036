using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Pairing;

/// <summary>One wording of a proposition, and every place where it stands word for word so. A wording that says little is one for each report.</summary>
/// <param name="number">Ascending in the order of coming: of two wordings the later one is compared with the earlier.</param>
internal sealed class Node(ulong key, Held first, long number)
{
    /// <summary>Terms have to weigh so much, in nats, for equal words of two reports to be one wording without further asking.</summary>
    private const double SaysEnough = 14;

    private readonly SortedDictionary<string, Held> _held = new(StringComparer.Ordinal) { [first.Key] = first };

    public ulong Key { get; } = key;

    public long Number { get; private set; } = number;

    /// <summary>What all places have in common.</summary>
    public Held Wording { get; } = first;

    public Gist Gist => Wording.Gist;

    /// <summary>By key of the place.</summary>
    public IReadOnlyCollection<Held> Held => _held.Values;

    public bool IsEmpty => _held.Count == 0;

    /// <summary>Takes a place behind others that came later.</summary>
    public void ComeAgain(long last) => Number = last;

    public void Add(Held held) => _held[held.Key] = held;

    public void Remove(Held held) => _held.Remove(held.Key);

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
