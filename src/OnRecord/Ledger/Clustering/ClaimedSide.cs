using OnRecord.Ledger.Pairing;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Clustering;

/// <summary>
/// Which of two opposite sides is the claim, and which the denial of it: what is worded without a negation is claimed. Where all say the same, that is
/// the claim, negated or not: nobody denies it.
/// </summary>
internal static class ClaimedSide
{
    public static int Of(IReadOnlyList<(Node Node, int Side)> group)
    {
        if (group.All(g => g.Side == group[0].Side))
            return group[0].Side;
        double plain = group.Sum(g => g.Side * (g.Node.Wording.Entry.Polarity == Polarity.Positive ? 1 : -1));
        if (plain != 0)
            return plain > 0 ? 1 : -1;
        int more = group.Sum(g => g.Side);
        return more != 0 ? Math.Sign(more) : group.MinBy(g => g.Node.Key).Side;
    }
}
