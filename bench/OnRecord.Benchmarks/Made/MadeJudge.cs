using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.Benchmarks.Made;

/// <summary>
/// Stands in for the judge of pairs, whose twenty milliseconds a pair would hide all else: asked of the same pairs, it finds those alike that share most of
/// their words, and counts.
/// </summary>
internal sealed class MadeJudge : IPropositionJudge
{
    private const double Alike = 0.7;

    private readonly PropositionJudge _real = PropositionJudge.Load(ModelManifest.Read(ModelFiles.DefaultDirectory));
    private long _asked;

    public long Asked => _asked;

    public long Screened { get; private set; }

    public bool IsWorthJudging(Held a, Held b, double least)
    {
        Screened++;
        return _real.IsWorthJudging(a, b, least);
    }

    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs)
    {
        _asked += pairs.Count;
        return [.. pairs.Select(p => Judge(p.A.Gist, p.B.Gist))];
    }

    private static PairVerdict Judge(Gist a, Gist b)
    {
        double shared = a.Terms.Where(t => b.Says(t.Hash)).Sum(t => t.Weight);
        return shared >= Alike * Math.Max(a.Mass, b.Mass) ? new PairVerdict(PairRelation.Same, 0.9) : new PairVerdict(PairRelation.Unrelated, 0.9);
    }
}
