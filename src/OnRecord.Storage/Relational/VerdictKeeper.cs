using System.Globalization;
using OnRecord.Pairs;

namespace OnRecord.Storage.Relational;

/// <summary>Keeps verdicts on pairs of propositions, all of one maker: those of another go when the first of a new one come.</summary>
internal static class VerdictKeeper
{
    /// <summary>Pairs asked for at once.</summary>
    private const int Portion = 500;

    public static IReadOnlyDictionary<long, PairVerdict> Find(Session session, string maker, IReadOnlyCollection<long> pairs)
    {
        var known = new Dictionary<long, PairVerdict>();
        if (Maker(session) != maker)
            return known;
        foreach (long[] portion in pairs.Chunk(Portion))
        foreach (
            (long pair, int relation, double certainty) in session.Query<(long, int, double)>(
                $"SELECT pair, relation, certainty FROM verdict WHERE pair IN ({string.Join(',', portion.Select(p => p.ToString(CultureInfo.InvariantCulture)))})"
            )
        )
            if (Enum.IsDefined((PairRelation)relation))
                known[pair] = new PairVerdict((PairRelation)relation, certainty);
        return known;
    }

    public static long Count(Session session) => session.Scalar<long>("SELECT count(*) FROM verdict");

    /// <summary>Inside a transaction of the caller.</summary>
    public static void Keep(Session session, string maker, IReadOnlyDictionary<long, PairVerdict> verdicts)
    {
        if (Maker(session) != maker)
        {
            session.Execute("DELETE FROM verdict");
            session.Execute("DELETE FROM verdict_maker");
            session.Insert(
                "verdict_maker",
                ["maker"],
                [
                    [maker],
                ]
            );
        }

        session.Insert(
            "verdict",
            ["pair", "relation", "certainty"],
            verdicts.Select(v => (object?[])[v.Key, (long)v.Value.Relation, v.Value.Certainty]),
            "ON CONFLICT (pair) DO UPDATE SET relation = excluded.relation, certainty = excluded.certainty"
        );
    }

    private static string? Maker(Session session) => session.FirstOrDefault<string>("SELECT maker FROM verdict_maker");
}
