using System.Globalization;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>Measures how often judgements are right, by relation, by whether the composition bears them out, and by weight.</summary>
internal static class PairCalibrator
{
    // With fewer, a share says nothing.
    private const int LeastJudgements = 12;

    // One right and one wrong judgement are added, so that a few lucky ones don't make certainty.
    private const double Prior = 1;

    /// <param name="weighed">Pairs that the weights were not trained on, by another hand than the training pairs.</param>
    /// <returns>Rows for <see cref="PairCertainty"/>: relation, borne out, weight, certainty.</returns>
    public static IEnumerable<string> Rows(IEnumerable<(PairExample Example, double[] Weights)> weighed)
    {
        var judged = weighed.Select(pair =>
        {
            (PairRelation relation, double weight) = PairChoice.Of(pair.Weights);
            return (
                Relation: relation,
                IsBorneOut: PairChoice.IsBorneOut(relation, pair.Example.Input.Facts),
                Weight: weight,
                IsRight: Together(relation) == Together(pair.Example.Relation)
            );
        });
        foreach (var group in judged.GroupBy(one => (one.Relation, one.IsBorneOut)).OrderBy(group => group.Key.Relation).ThenBy(group => group.Key.IsBorneOut))
        foreach ((double weight, double certainty) in Line([.. group.OrderBy(one => one.Weight).Select(one => (one.Weight, one.IsRight))]))
            yield return string.Create(CultureInfo.InvariantCulture, $"{group.Key.Relation}\t{group.Key.IsBorneOut}\t{weight:F4}\t{certainty:F4}");
    }

    /// <summary>Pools neighbours until shares rise with weight (pool adjacent violators), and each pool is large enough.</summary>
    private static IEnumerable<(double Weight, double Certainty)> Line((double Weight, bool IsRight)[] judged)
    {
        var pools = new List<(double Sum, int Right, int Count)>();
        foreach ((double Weight, bool IsRight)[] chunk in judged.Chunk(LeastJudgements))
        {
            var pool = (Sum: chunk.Sum(one => one.Weight), Right: chunk.Count(one => one.IsRight), Count: chunk.Length);
            while (pools.Count > 0 && (pool.Count < LeastJudgements || Share(pools[^1]) >= Share(pool)))
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Right + pools[^1].Right, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        return pools.Select(pool => (pool.Sum / pool.Count, Share(pool)));
    }

    private static double Share((double Sum, int Right, int Count) pool) => (pool.Right + Prior) / (pool.Count + (2 * Prior));

    private static PairRelation Together(PairRelation relation) => relation == PairRelation.Unrelated ? PairRelation.Related : relation;
}
