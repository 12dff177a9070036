using OnRecord.Ledger.Pairing;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>Remembers in the record what was said of exchanges, so that each is judged once and not at every look.</summary>
/// <param name="maker">The program and the models that judge.</param>
internal sealed class RebuttalMemory(IVerdictMemory memory, string maker)
{
    /// <param name="weigh">Asked for those of which nothing is known.</param>
    public IReadOnlyList<(Exchange Exchange, double Probability)> Recall(
        IReadOnlyList<(Exchange Exchange, float[] Values)> exchanges,
        Func<IReadOnlyList<(Exchange Exchange, float[] Values)>, IReadOnlyList<(Exchange Exchange, double Probability)>> weigh
    )
    {
        if (exchanges.Count == 0)
            return [];
        long[] keys = [.. exchanges.Select(e => KeyOf(e.Exchange))];
        IReadOnlyDictionary<long, PairVerdict> known = memory.Verdicts(maker, keys);
        int[] open = [.. Enumerable.Range(0, exchanges.Count).Where(i => !known.ContainsKey(keys[i]))];
        IReadOnlyList<(Exchange, double Probability)> said = open.Length == 0 ? [] : weigh([.. open.Select(i => exchanges[i])]);
        var fresh = new Dictionary<long, PairVerdict>();
        for (int i = 0; i < open.Length; i++)
            fresh[keys[open[i]]] = new PairVerdict(PairRelation.Opposed, said[i].Probability);
        if (fresh.Count > 0)
            memory.KeepVerdicts(maker, fresh);
        return [.. exchanges.Select((e, i) => (e.Exchange, (fresh.TryGetValue(keys[i], out PairVerdict now) ? now : known[keys[i]]).Certainty))];
    }

    /// <summary>Another than that of the same two as a pair of wordings.</summary>
    private static long KeyOf(Exchange exchange)
    {
        var hash = new KeyHash();
        hash.Add("rebuttal");
        hash.Add(exchange.Put.Key);
        hash.Add(exchange.Sheet.Statements[exchange.Reply].Id.Value);
        return unchecked((long)hash.Value);
    }
}
