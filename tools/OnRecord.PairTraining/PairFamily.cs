using OnRecord.Models.Neural;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>
/// Passages about one matter, each with its side towards it; every two of them whose relation follows from their sides are a pair. So each passage stands in
/// pairs of several relations, and nothing in a passage alone tells the answer.
/// </summary>
/// <param name="Id">From the corpus.</param>
internal sealed record PairFamily(string Id, IReadOnlyList<PairFamily.Member> Members)
{
    /// <param name="Side">
    /// <c>a</c> puts the matter forward, <c>not</c> that it isn't so and nothing else, <c>rival</c> what can't be so beside it, <c>doubt</c> doubts it,
    /// <c>fig</c> gives the same count another figure, <c>rel</c> speaks of the affair and says another thing.
    /// </param>
    internal sealed record Member(string Side, string? Speaker, string Text);

    // A family has many pairs that are only related and few that are the same; so many are taken of each kind at most.
    private static readonly (string A, string B, PairRelation Relation, int Most)[] _kinds =
    [
        ("a", "a", PairRelation.Same, 5),
        ("not", "not", PairRelation.Same, 2),
        ("a", "not", PairRelation.Opposed, 5),
        ("a", "rival", PairRelation.Opposed, 2),
        ("a", "doubt", PairRelation.Doubt, 2),
        ("a", "fig", PairRelation.Figures, 2),
        ("fig", "fig", PairRelation.Figures, 1),
        ("a", "rel", PairRelation.Related, 3),
        ("not", "rel", PairRelation.Related, 1),
        ("rel", "rel", PairRelation.Related, 1),
    ];

    /// <summary>The pairs; which ones are taken of a kind depends on their words alone.</summary>
    public IEnumerable<(string Id, PairSide A, PairSide B, PairRelation Relation)> Pairs() =>
        _kinds.SelectMany(kind =>
            Between(kind.A, kind.B)
                .OrderBy(pair => TextHash.Of(pair.A.Text + pair.B.Text))
                .Take(kind.Most)
                .Select((pair, index) => ($"{Id}-{kind.A}-{kind.B}-{index + 1}", Side(pair.A), Side(pair.B), kind.Relation))
        );

    private IEnumerable<(Member A, Member B)> Between(string a, string b) =>
        from first in Members.Index()
        from second in Members.Index()
        where first.Item.Side == a && second.Item.Side == b && (a != b || first.Index < second.Index)
        select (first.Item, second.Item);

    private static PairSide Side(Member member) => new(string.IsNullOrEmpty(member.Speaker) ? null : member.Speaker, member.Text);
}
