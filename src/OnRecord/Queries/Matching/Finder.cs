namespace OnRecord.Queries.Matching;

/// <summary>Asks a set of candidates, and says how the answer came about.</summary>
/// <param name="former">Leads old ids in a query to those of today.</param>
/// <param name="count">How many statements a query finds.</param>
/// <param name="reportsWith">How many reports hold a word anywhere in their text.</param>
internal sealed class Finder(FormerIds former, Func<Query, int> count, Func<string, int> reportsWith)
{
    public static bool AsksWords(Query query) => query.Sought.Any(c => c.Word is not null);

    /// <summary>What reads as a question and finds nothing as one is asked as bare words.</summary>
    public (Query Asked, IReadOnlyList<Found> Found) Find(CandidateSet set, Query query, QueryOrder order)
    {
        query = former.Lead(query);
        IReadOnlyList<Found> found = Matcher.Find(set, query);
        if (query.AsWords is { } words && !found.Any(f => f.Kind != Vocabulary.MatchKind.Partly))
            return Find(set, words, order);
        return (query, order == QueryOrder.Best && AsksWords(query) ? Ranking.Order(set, query, found) : found);
    }

    /// <summary>Made when they are read.</summary>
    public Lazy<AnswerNotes> Notes(CandidateSet set, Query asked, IReadOnlyList<Found> found) =>
        new(() => new Advice(set, count, reportsWith).On(asked, found));
}
