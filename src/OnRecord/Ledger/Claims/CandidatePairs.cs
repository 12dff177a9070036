namespace OnRecord.Ledger.Claims;

/// <summary>
/// Finds which propositions are worth comparing: those that share two of their heaviest terms. Pairs of terms that very many share are left out,
/// so that the work grows with the number of propositions and not with its square.
/// </summary>
internal sealed class CandidatePairs
{
    /// <summary>Heaviest terms of a proposition that are paired.</summary>
    private const int PairedTerms = 8;

    /// <summary>A pair of terms shared by more propositions than this tells nothing apart.</summary>
    private const int MostSharers = 250;

    private readonly Dictionary<long, List<int>> _sharers = [];

    public CandidatePairs(IReadOnlyList<Proposition> propositions)
    {
        for (int i = 0; i < propositions.Count; i++)
            foreach (long key in KeysOf(propositions[i]))
            {
                if (!_sharers.TryGetValue(key, out List<int>? sharers)) _sharers[key] = sharers = [];
                if (sharers.Count <= MostSharers) sharers.Add(i);
            }
    }

    /// <summary>Places of the propositions that may be like <paramref name="proposition"/>, ascending.</summary>
    public IEnumerable<int> Of(Proposition proposition)
    {
        var found = new SortedSet<int>();
        foreach (long key in KeysOf(proposition))
            if (_sharers.TryGetValue(key, out List<int>? sharers) && sharers.Count <= MostSharers) found.UnionWith(sharers);
        return found;
    }

    private static IEnumerable<long> KeysOf(Proposition proposition)
    {
        int[] terms = [.. proposition.Terms.Heaviest(PairedTerms).Order()];
        for (int i = 0; i < terms.Length; i++)
            for (int j = i + 1; j < terms.Length; j++)
                yield return ((long)terms[i] << 32) | (uint)terms[j];
    }
}
