using OnRecord.Ledger.Entering;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>Asks the judge only for pairs of which nothing is remembered.</summary>
internal sealed class RememberingJudge(IPropositionJudge judge, VerdictRecall recall) : IPropositionJudge
{
    public bool IsWorthJudging(Held a, Held b, double least) => judge.IsWorthJudging(a, b, least);

    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs) => recall.Of(pairs, KeyOf, judge.Judge);

    /// <summary>The same for both orders.</summary>
    private static long KeyOf((Node A, Node B) pair)
    {
        var hash = new KeyHash();
        hash.Add(Math.Min(pair.A.Key, pair.B.Key));
        hash.Add(Math.Max(pair.A.Key, pair.B.Key));
        return unchecked((long)hash.Value);
    }
}
