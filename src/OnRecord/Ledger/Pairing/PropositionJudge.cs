using OnRecord.Ledger.Entering;
using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Puts pairs of propositions before the judge of pairs, and weighs what it says by how much the two share: in a heap most pairs that look alike are
/// two matters. Thread-safe.
/// </summary>
internal sealed class PropositionJudge(PairJudge judge, MatterModel model) : IPropositionJudge
{
    /// <summary>Weight of "doubt" or "figures" among the judge's from which the relation is that, whatever the direction.</summary>
    private const double Told = 0.4;

    /// <summary>Certainty at most of two that point opposite ways by a negation and the judge alone: such sides are joined and count for no status.</summary>
    private const double Unagreed = 0.6;

    public static PropositionJudge Load(ModelManifest manifest) => new(PairJudge.Load(manifest), MatterModel.Load(manifest));

    public bool IsWorthJudging(Held a, Held b, double least)
    {
        if (a.Gist.Fingerprint == b.Gist.Fingerprint)
            return !OtherDoer.Are(a, b);
        Span<float> values = stackalloc float[MatterFeatures.Count];
        double? containment = null;
        // Of ten pairs that share a key nine end here, before anything else of them is looked at.
        if (a.Gist.Blame is null && b.Gist.Blame is null)
        {
            containment = MatterFeatures.DescribeTerms(a, b, values);
            if (!model.MayScreen(values, least))
                return false;
        }

        if (AreNested(a, b) || WishAndFact.Are(a, b) || ValueAndFact.Are(a, b) || a.Gist.HoldsRejected != b.Gist.HoldsRejected)
            return false;
        if (SharedBlame.AreSame(a, b) is not null)
            return true;
        containment ??= MatterFeatures.DescribeTerms(a, b, values);
        MatterFeatures.DescribeRest(a, b, containment.Value, values);
        return model.Screen(values) >= least && !OtherDoer.Are(a, b);
    }

    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs)
    {
        var verdicts = new PairVerdict[pairs.Count];
        Parallel.For(0, pairs.Count, i => verdicts[i] = Judge(pairs[i].A.Wording, pairs[i].B.Wording));
        return verdicts;
    }

    private PairVerdict Judge(Held a, Held b)
    {
        if (a.Gist.Fingerprint == b.Gist.Fingerprint)
            return new PairVerdict(PairRelation.Same, 1);
        var values = new float[MatterFeatures.Count];
        MatterFeatures.Describe(a, b, values);
        if (judge.Describe(Side(a), Side(b)) is not var (weights, facts))
            return default;
        MatterFeatures.Add(weights, facts, values);
        double matter = model.Matter(values),
            opposed = model.Opposed(values);
        if (SharedDeed.AreSame(a, b) is { } same)
            return new PairVerdict(same ? PairRelation.Same : PairRelation.Opposed, Math.Max(matter, SharedDeed.Certainty));
        if (SharedBlame.AreSame(a, b) is { } blamed)
            return new PairVerdict(blamed ? PairRelation.Same : PairRelation.Opposed, Math.Max(matter, SharedBlame.Certainty));
        if (weights[(int)PairRelation.Figures - 1] >= Told)
            return new PairVerdict(PairRelation.Figures, matter);
        if (weights[(int)PairRelation.Doubt - 1] is var doubt && doubt >= Told && values[(int)MatterFeature.OnlyOneDoubts] > 0)
            return new PairVerdict(PairRelation.Doubt, matter * doubt);
        if (opposed > 0.5)
            return new PairVerdict(PairRelation.Opposed, matter * opposed);
        // "entered the waters", "never entered them": where one of them is negated and the judge finds them opposed, nobody is told to assert what he may deny.
        return a.Entry.Polarity != b.Entry.Polarity && weights[(int)PairRelation.Opposed - 1] is var against && against > weights[(int)PairRelation.Same - 1]
            ? new PairVerdict(PairRelation.Opposed, matter * Math.Min(against, Unagreed))
            : new PairVerdict(PairRelation.Same, matter * (1 - opposed));
    }

    /// <summary>"People assume that P does not mean Q" and its "Q": what holds a statement is not what the statement says.</summary>
    private static bool AreNested(Held a, Held b) => ReferenceEquals(a.Sheet, b.Sheet) && (a.Span.Contains(b.Span) || b.Span.Contains(a.Span));

    public static PairSide Side(Held held) => new(held.Speaker, held.Entry.Text);
}
