using OnRecord.Vocabulary;

namespace OnRecord.Queries.Matching;

/// <summary>
/// Finds what a query asks for: what holds all its words, what holds them in other words, and, only where few do, what holds the better part of them. Fields, phrases, beginnings and what is excluded always hold as they are written.
/// </summary>
internal static class Matcher
{
    /// <summary>Of the weight of all words, what a part of them must have to be shown.</summary>
    private const double BetterPart = 0.5;

    /// <summary>What holds all words, so many and more, leaves out what holds some of them.</summary>
    private const int Enough = 5;

    /// <summary>Of fewer words, some would be one.</summary>
    private const int FewestWords = 3;

    /// <returns>In the record's order.</returns>
    public static IReadOnlyList<Found> Find(CandidateSet set, Query query)
    {
        Func<int, Grade>[] clauses = [.. query.Clauses.Select(c => Bind(c, set))];
        var found = new List<Found>();
        foreach (int i in Among(set, query.Clauses.Select(c => Holders(c, set)).OfType<IReadOnlyCollection<int>>().MinBy(h => h.Count)))
        {
            Grade grade = Grade.Plain;
            foreach (Func<int, Grade> clause in clauses)
            {
                grade = grade.And(clause(i));
                if (!grade.Holds)
                    break;
            }

            if (grade.Holds)
                found.Add(new Found(i, grade.Exactly ? MatchKind.Exact : MatchKind.Otherwise, grade.Score));
        }

        if (found.Count == 0 || (found.Count < Enough && query.Clauses.Count(IsWord) >= FewestWords) || query.Matches?.Contains(MatchKind.Partly) == true)
            found.AddRange(Partly(set, query, clauses, [.. found.Select(f => f.Index)]));
        return query.Matches is { } kinds ? [.. found.Where(f => kinds.Contains(f.Kind))] : found;
    }

    private static IEnumerable<Found> Partly(CandidateSet set, Query query, Func<int, Grade>[] clauses, HashSet<int> whole)
    {
        bool[] words = [.. query.Clauses.Select(IsWord)];
        if (words.Count(w => w) < 2)
            yield break;
        double[] weights = [.. query.Clauses.Select((c, i) => words[i] ? c.Conditions.Max(x => set.Holders(x).Weight) : 0)];
        double all = weights.Sum();
        // One of the words it must hold.
        IReadOnlyCollection<int>[] holders = [.. query.Clauses.Where(IsWord).Select(c => Holders(c, set)).OfType<IReadOnlyCollection<int>>()];
        foreach (int i in Among(set, holders.Length == words.Count(w => w) ? Union(holders) : null))
        {
            double held = 0,
                score = 0;
            bool holds = !whole.Contains(i);
            for (int c = 0; c < clauses.Length && holds; c++)
            {
                Grade grade = clauses[c](i);
                if (grade.Holds)
                    (held, score) = (held + weights[c], score + grade.Score);
                else
                    holds = words[c];
            }

            if (holds && held > 0 && held >= all * BetterPart)
                yield return new Found(i, MatchKind.Partly, score);
        }
    }

    /// <summary>The candidates that can hold a part of a query, by the words that it asks for: all that hold it are among them.</summary>
    /// <returns>Null where it asks for no word.</returns>
    private static IReadOnlyCollection<int>? Holders(QueryNode node, CandidateSet set)
    {
        switch (node)
        {
            case QueryNode.All all:
                return all.Parts.Select(p => Holders(p, set)).OfType<IReadOnlyCollection<int>>().MinBy(h => h.Count);
            case QueryNode.Any any:
                IReadOnlyCollection<int>?[] parts = [.. any.Parts.Select(p => Holders(p, set))];
                return parts.Contains(null) ? null : Union(parts!);
            case QueryNode.One { Condition: { Word: not null } condition }:
                return set.Holders(condition).Candidates;
            default:
                return null;
        }
    }

    private static HashSet<int> Union(IEnumerable<IReadOnlyCollection<int>> holders) => [.. holders.SelectMany(h => h)];

    private static IEnumerable<int> Among(CandidateSet set, IReadOnlyCollection<int>? some) => some is null ? Enumerable.Range(0, set.All.Count) : some.Order();

    private static bool IsWord(QueryNode node) => node is not QueryNode.Not && node.Conditions.All(c => c.Word is not null) && node.Conditions.Any();

    private static Func<int, Grade> Bind(QueryNode node, CandidateSet set)
    {
        switch (node)
        {
            case QueryNode.All all:
                Func<int, Grade>[] parts = [.. all.Parts.Select(p => Bind(p, set))];
                return i => parts.Aggregate(Grade.Plain, (grade, part) => grade.Holds ? grade.And(part(i)) : grade);
            case QueryNode.Any any:
                Func<int, Grade>[] alternatives = [.. any.Parts.Select(p => Bind(p, set))];
                return i => alternatives.Aggregate(Grade.None, (grade, part) => grade.Or(part(i)));
            case QueryNode.Not not:
                // Only what holds the words themselves is taken out: "-arms" must not take "weapons" away.
                Func<int, Grade> excluded = Bind(not.Part, set);
                return i => excluded(i) is { Holds: true, Exactly: true } ? Grade.None : Grade.Plain;
            case QueryNode.One { Condition: { Word: not null } condition }:
                Words.WordHolders holders = set.Holders(condition);
                return i => holders.Nearness(i) is var nearness and > 0 ? new Grade(true, holders.IsExact(i), nearness * holders.Weight) : Grade.None;
            case QueryNode.One { Condition: var condition }:
                return i => condition.Holds(set.All[i]) ? Grade.Plain : Grade.None;
            default:
                throw new ArgumentException("There is no such part of a query.", nameof(node));
        }
    }
}
