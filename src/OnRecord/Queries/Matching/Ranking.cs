using OnRecord.Vocabulary;

namespace OnRecord.Queries.Matching;

/// <summary>Puts what a query finds into the order of how near it stands to it: first what holds the words, then what holds others for them.</summary>
internal static class Ranking
{
    /// <summary>What the nearness of the whole counts of the weight of all words.</summary>
    private const double WholeWeight = 0.5;

    /// <summary>How many are compared as wholes: what stands behind them by its words is not looked through.</summary>
    private const int MostCompared = 2000;

    /// <returns>Ties stand in the record's order.</returns>
    public static IReadOnlyList<Found> Order(CandidateSet set, Query query, IReadOnlyList<Found> found)
    {
        string[] words = [.. query.Sought.Select(c => c.Word).OfType<string>().Distinct()];
        Found[] ordered = [.. found.OrderBy(f => f.Kind).ThenByDescending(f => f.Score).ThenBy(f => f.Index)];
        if (words.Length < 2 || ordered.All(f => f.Kind == MatchKind.Exact))
            return ordered;
        var meaning = new Meaning(words, set.Words);
        double weight = query.Sought.Where(c => c.Word is not null).Sum(c => set.Holders(c).Weight) * WholeWeight;
        return
        [
            .. ordered
                .Select((f, i) => f.Kind == MatchKind.Exact || i >= MostCompared ? f : f with { Score = f.Score + (weight * meaning.Of(set.All[f.Index])) })
                .OrderBy(f => f.Kind)
                .ThenByDescending(f => f.Score)
                .ThenBy(f => f.Index),
        ];
    }
}
