using OnRecord.Ledger.Entering;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Puts pairs of propositions before the judge of pairs. The judge proposes and vetoes; surer than it is by itself is only what the comparison of the two as
/// data says too: most of the shorter one's words are shared, and they point where the judge says.
/// </summary>
internal sealed class PropositionJudge(PairJudge judge)
{
    /// <summary>How often both together are right: on the pairs of <c>affairs/dev</c>, about four in five.</summary>
    private const double BothSaySo = 0.8;

    /// <summary>What the judge has to give for that.</summary>
    private const double Convinced = 0.5;

    /// <summary>Share of the shorter one's words with content.</summary>
    private const double MostWords = 0.6;

    /// <summary>Weight of the telling words of each of the two, in nats: three words of middling rarity or two rare ones.</summary>
    private const double SaysEnough = 10;

    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Held A, Held B)> pairs) => [.. pairs.Select(p => Judge(p.A, p.B))];

    private PairVerdict Judge(Held a, Held b)
    {
        if (a.Gist.Fingerprint == b.Gist.Fingerprint) return new PairVerdict(PairRelation.Same, 1);
        PairVerdict verdict = judge.Judge(new PairSide(a.Speaker, a.Entry.Text), new PairSide(b.Speaker, b.Entry.Text));
        if (SharedDeed.AreSame(a, b) is { } same && !(verdict.Relation is PairRelation.Opposed or PairRelation.Figures or PairRelation.Doubt && verdict.Certainty >= Convinced))
            return new PairVerdict(same ? PairRelation.Same : PairRelation.Opposed, BothSaySo);
        bool enough = verdict.Certainty >= Convinced && Math.Min(a.Gist.Mass, b.Gist.Mass) >= SaysEnough;
        return enough && IsBorneOut(verdict.Relation, PairComposer.Compose(PairReader.Read(a.Entry.Text), PairReader.Read(b.Entry.Text))) ? verdict with { Certainty = BothSaySo } : verdict;
    }

    private static bool IsBorneOut(PairRelation relation, PairComposition c) =>
        c.Overlap >= MostWords && c is { FiguresApart: 0, OnlyOneUnreal: false } && relation switch
        {
            PairRelation.Same => c is { Opposing: 0, Antonyms: 0, OnlyOneDoubts: false, Swapped: 0 },
            PairRelation.Opposed => c.Opposing > c.Agreeing,
            PairRelation.Doubt => c.OnlyOneDoubts,
            _ => false,
        };
}
