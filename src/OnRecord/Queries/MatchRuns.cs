namespace OnRecord.Queries;

/// <summary>Cuts an answer where rows begin that hold the words of the query in another way: each stands under a heading of its own.</summary>
internal static class MatchRuns
{
    /// <param name="rows">In the order of the answer.</param>
    public static IEnumerable<T[]> Of<T, TMatch>(IReadOnlyList<T> rows, Func<T, TMatch> match)
    {
        for (int start = 0, end; start < rows.Count; start = end)
        {
            for (end = start + 1; end < rows.Count && EqualityComparer<TMatch>.Default.Equals(match(rows[end]), match(rows[start])); end++) { }
            yield return [.. rows.Skip(start).Take(end - start)];
        }
    }
}
