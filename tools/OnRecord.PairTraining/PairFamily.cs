using OnRecord.Models.Neural;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>
/// Passages about one matter, each with its side towards it; every two of them whose relation follows from their sides are a pair. So each passage stands in
/// pairs of several relations, and nothing in a passage alone tells the answer.
/// </summary>
/// <param name="Id">From the corpus.</param>
/// <param name="Affair">Families of one affair are about its many matters, each another one; null where a family stands alone.</param>
internal sealed record PairFamily(string Id, string? Affair, IReadOnlyList<PairFamily.Member> Members)
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

    // Inside an affair nearly every two passages are two matters; so many pairs of them are taken for each passage, none of them of passages without a
    // common word: such pairs are never judged.
    private const int AcrossMost = 2;

    /// <summary>The pairs; which ones are taken of a kind depends on their words alone.</summary>
    public IEnumerable<(string Id, PairSide A, PairSide B, PairRelation Relation)> Pairs() =>
        _kinds.SelectMany(kind =>
            Between(kind.A, kind.B)
                .OrderBy(pair => TextHash.Of(pair.A.Text + pair.B.Text))
                .Take(kind.Most)
                .Select((pair, index) => ($"{Id}-{kind.A}-{kind.B}-{index + 1}", Side(pair.A), Side(pair.B), kind.Relation))
        );

    /// <summary>Pairs of passages of one affair's matters, all of them only related.</summary>
    /// <param name="families">Of one affair.</param>
    public static IEnumerable<(string Id, PairSide A, PairSide B, PairRelation Relation)> Across(IReadOnlyList<PairFamily> families)
    {
        (int Family, PairSide Side, HashSet<string> Words)[] all =
        [
            .. families.Index().SelectMany(family => family.Item.Members.Select(member => (family.Index, Side(member), Words(member.Text)))),
        ];
        return (
            from first in all.Index()
            from second in all.Index()
            where first.Index < second.Index && first.Item.Family != second.Item.Family && first.Item.Words.Overlaps(second.Item.Words)
            orderby TextHash.Of(first.Item.Side.Text + second.Item.Side.Text)
            select (first.Item.Side, second.Item.Side)
        )
            .Take(AcrossMost * all.Length)
            .Select((pair, index) => ($"{families[0].Affair}-across-{index + 1}", pair.Item1, pair.Item2, PairRelation.Related));
    }

    private static HashSet<string> Words(string text) => [.. PairReader.Read(text).Where(word => word.IsContent).Select(word => word.Key)];

    private IEnumerable<(Member A, Member B)> Between(string a, string b) =>
        from first in Members.Index()
        from second in Members.Index()
        where first.Item.Side == a && second.Item.Side == b && (a != b || first.Index < second.Index)
        select (first.Item, second.Item);

    private static PairSide Side(Member member) => new(string.IsNullOrEmpty(member.Speaker) ? null : member.Speaker, member.Text);
}
