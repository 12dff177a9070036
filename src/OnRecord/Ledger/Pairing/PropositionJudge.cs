using OnRecord.Ledger.Entering;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>Puts pairs of propositions before the judge of pairs.</summary>
internal sealed class PropositionJudge(PairJudge judge)
{
    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Held A, Held B)> pairs) => [.. pairs.Select(p => Judge(p.A, p.B))];

    private PairVerdict Judge(Held a, Held b)
    {
        if (a.Gist.Fingerprint == b.Gist.Fingerprint) return new PairVerdict(PairRelation.Same, 1);
        return judge.Judge(new PairSide(a.Speaker, a.Entry.Text), new PairSide(b.Speaker, b.Entry.Text));
    }
}
