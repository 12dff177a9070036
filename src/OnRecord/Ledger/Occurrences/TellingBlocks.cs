namespace OnRecord.Ledger.Occurrences;

/// <summary>
/// Tellings by what they are found by: a kind with a participant, a thing, a place, a count. Of a block that many share, each is compared only with those
/// next to it in the order of reports. Not thread-safe.
/// </summary>
internal sealed class TellingBlocks
{
    /// <summary>How far apart two are in a block, at most, to be compared: further ones tell nothing more apart.</summary>
    private const int Reach = 120;

    private readonly Dictionary<string, List<Telling>> _blocks = new(StringComparer.Ordinal);

    /// <summary>Takes one in.</summary>
    /// <param name="parted">Gets pairs that came to lie too far apart in some block.</param>
    /// <returns>Those near it, each once.</returns>
    public IReadOnlyCollection<Telling> Add(Telling telling, ICollection<(Telling A, Telling B)> parted)
    {
        var near = new HashSet<Telling>();
        foreach (string key in telling.Keys)
        {
            if (!_blocks.TryGetValue(key, out List<Telling>? block))
                _blocks[key] = block = [];
            int at = block.Count > 0 && block[^1].CompareTo(telling) < 0 ? block.Count : ~block.BinarySearch(telling);
            block.Insert(at, telling);
            for (int i = Math.Max(0, at - Reach); i <= at + Reach && i < block.Count; i++)
                if (i != at)
                    near.Add(block[i]);
            for (int i = Math.Max(0, at - Reach); i < at && i + Reach + 1 < block.Count; i++)
                parted.Add((block[i], block[i + Reach + 1]));
        }

        return near;
    }

    /// <summary>Takes one out.</summary>
    /// <returns>Pairs that came to lie near each other in some block.</returns>
    public IReadOnlyList<(Telling A, Telling B)> Remove(Telling telling)
    {
        var met = new List<(Telling, Telling)>();
        foreach (string key in telling.Keys)
        {
            List<Telling> block = _blocks[key];
            int at = block.BinarySearch(telling);
            block.RemoveAt(at);
            if (block.Count == 0)
                _blocks.Remove(key);
            for (int i = Math.Max(0, at - Reach); i < at && i + Reach < block.Count; i++)
                met.Add((block[i], block[i + Reach]));
        }

        return met;
    }

    /// <summary>Whether two lie near each other in some block.</summary>
    public bool AreNear(Telling a, Telling b) =>
        a.Keys.Intersect(b.Keys).Any(key => _blocks[key] is var block && Math.Abs(block.BinarySearch(a) - block.BinarySearch(b)) <= Reach);
}
