using OnRecord.Ledger.Entering;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>Asks the judge only for pairs of which the memory knows no verdict.</summary>
/// <param name="maker">The program and the models that judge.</param>
internal sealed class RememberingJudge(IPropositionJudge judge, IVerdictMemory memory, string maker) : IPropositionJudge
{
    public bool IsWorthJudging(Held a, Held b) => judge.IsWorthJudging(a, b);

    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs)
    {
        if (pairs.Count == 0)
            return [];
        long[] keys = [.. pairs.Select(p => KeyOf(p.A, p.B))];
        IReadOnlyDictionary<long, PairVerdict> known = memory.Verdicts(maker, keys);
        int[] open = [.. Enumerable.Range(0, pairs.Count).Where(i => !known.ContainsKey(keys[i]))];
        if (open.Length == 0)
            return [.. keys.Select(key => known[key])];
        IReadOnlyList<PairVerdict> said = judge.Judge([.. open.Select(i => pairs[i])]);
        var fresh = new Dictionary<long, PairVerdict>();
        for (int i = 0; i < open.Length; i++)
            fresh[keys[open[i]]] = said[i];
        memory.KeepVerdicts(maker, fresh);
        return [.. keys.Select(key => fresh.TryGetValue(key, out PairVerdict verdict) ? verdict : known[key])];
    }

    /// <summary>The same for both orders.</summary>
    private static long KeyOf(Node a, Node b)
    {
        var hash = new KeyHash();
        hash.Add(Math.Min(a.Key, b.Key));
        hash.Add(Math.Max(a.Key, b.Key));
        return unchecked((long)hash.Value);
    }
}
