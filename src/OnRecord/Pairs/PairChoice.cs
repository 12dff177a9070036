namespace OnRecord.Pairs;

/// <summary>Chooses a relation by the network's weights, and says whether the composition bears it out.</summary>
internal static class PairChoice
{
    // Two passages that share fewer of the shorter one's words may still say the same, but less surely so: set on affairs and pairs of another hand.
    private const double LeastOverlapOfSame = 0.4,
        LeastOverlapOfOpposed = 0.15;

    /// <param name="weights">For each relation after <see cref="PairRelation.Undecided"/>; related and unrelated count together, as neither joins.</param>
    public static (PairRelation Relation, double Weight) Of(ReadOnlySpan<double> weights)
    {
        double related = weights[(int)PairRelation.Related - 1],
            unrelated = weights[(int)PairRelation.Unrelated - 1];
        (PairRelation Relation, double Weight) best = (related >= unrelated ? PairRelation.Related : PairRelation.Unrelated, related + unrelated);
        for (PairRelation relation = PairRelation.Same; relation <= PairRelation.Figures; relation++)
            if (weights[(int)relation - 1] > best.Weight)
                best = (relation, weights[(int)relation - 1]);
        return best;
    }

    /// <summary>Whether what the two have in common points where the relation says.</summary>
    public static bool IsBorneOut(PairRelation relation, float[] facts)
    {
        bool elsewhere = facts[PairFacts.OnlyOneDoubts] > 0 || facts[PairFacts.FiguresApart] > 0;
        bool turned = facts[PairFacts.Antonyms] > 0 || facts[PairFacts.OnlyOneDenies] > 0 || facts[PairFacts.Opposing] > 0;
        return relation switch
        {
            PairRelation.Same => !elsewhere && facts[PairFacts.MoreOpposing] == 0 && facts[PairFacts.Overlap] >= LeastOverlapOfSame,
            PairRelation.Opposed => !elsewhere && turned && facts[PairFacts.Overlap] >= LeastOverlapOfOpposed,
            _ => true,
        };
    }
}
