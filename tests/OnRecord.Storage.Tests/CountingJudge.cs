using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Pairs;

namespace OnRecord.Storage.Tests;

/// <summary>Says something of each pair, by their words alone, and counts those that are compared at all.</summary>
internal sealed class CountingJudge : IPropositionJudge
{
    private int _compared;

    public int Compared => _compared;

    public bool IsWorthJudging(Held a, Held b, double least)
    {
        Interlocked.Increment(ref _compared);
        return (a.Gist.Fingerprint ^ b.Gist.Fingerprint) % 10 / 10.0 >= least - 0.2;
    }

    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs) =>
        [.. pairs.Select(p => new PairVerdict(PairRelation.Same, (p.A.Gist.Fingerprint ^ p.B.Gist.Fingerprint) % 7 / 7.0))];
}
