using System.Runtime.InteropServices;

namespace OnRecord.Ledger.Claims;

/// <summary>
/// Finds which propositions are worth comparing: those that share two of their heaviest terms. Pairs of terms that very many share are left out,
/// so that the work grows with the number of propositions and not with its square. Not thread-safe.
/// </summary>
internal sealed class CandidatePairs
{
    /// <summary>Heaviest terms of a proposition that are paired.</summary>
    private const int PairedTerms = 8;

    /// <summary>A pair of terms shared by more propositions than this tells nothing apart.</summary>
    private const int MostSharers = 250;

    private readonly Dictionary<long, List<int>> _sharers = [];
    private readonly int[] _lastAskedBy;
    private int _asked;

    public CandidatePairs(IReadOnlyList<Proposition> propositions)
    {
        _lastAskedBy = new int[propositions.Count];
        for (int i = 0; i < propositions.Count; i++)
            foreach (long key in KeysOf(propositions[i]))
            {
                ref List<int>? sharers = ref CollectionsMarshal.GetValueRefOrAddDefault(_sharers, key, out _);
                sharers ??= [];
                if (sharers.Count <= MostSharers) sharers.Add(i);
            }
    }

    /// <summary>Places after <paramref name="after"/> of the propositions that may be like this one, ascending.</summary>
    public List<int> Of(Proposition proposition, int after = -1)
    {
        _asked++;
        var found = new List<int>();
        foreach (long key in KeysOf(proposition))
        {
            if (!_sharers.TryGetValue(key, out List<int>? sharers) || sharers.Count > MostSharers) continue;
            for (int i = sharers.Count - 1; i >= 0 && sharers[i] > after; i--)
            {
                if (_lastAskedBy[sharers[i]] == _asked) continue;
                _lastAskedBy[sharers[i]] = _asked;
                found.Add(sharers[i]);
            }
        }

        found.Sort();
        return found;
    }

    private static List<long> KeysOf(Proposition proposition)
    {
        int[] terms = proposition.Terms.Heaviest(PairedTerms);
        Array.Sort(terms);
        var keys = new List<long>(terms.Length * terms.Length / 2);
        for (int i = 0; i < terms.Length; i++)
            for (int j = i + 1; j < terms.Length; j++)
                keys.Add(((long)terms[i] << 32) | (uint)terms[j]);
        return keys;
    }
}
