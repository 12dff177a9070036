using OnRecord.Text;

namespace OnRecord.Records.Ids;

/// <summary>Tells what in a new analysis of a report takes the place of the parts of an older one, by the words of the report that both rest on.</summary>
internal static class Successors
{
    /// <summary>Every id of the older analysis that the newer one does not have, with the id that takes its place; null when nothing does.</summary>
    public static IReadOnlyList<(string Old, string? New)> Of(ReportRecord older, ReportRecord newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        HashSet<string> kept = [.. RecordParts.Ids(newer)];
        bool sameText = older.Report.Text == newer.Report.Text;
        return
        [
            .. Match(older.Statements, newer.Statements, s => s.Id.Value, Extent),
            .. Match(older.Actors, newer.Actors, a => a.Id.Value, a => a.Mentions),
            .. Match(older.Events, newer.Events, e => e.Id.Value, e => [e.Trigger]),
            .. Match(older.Propositions, newer.Propositions, p => p.Id.Value, p => [p.Span]),
        ];

        IEnumerable<(string, string?)> Match<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id, Func<T, IReadOnlyList<TextSpan>> spans)
            where T : class
        {
            // Another text, as when the article is cut out of its page otherwise: what can't be held against the new one has no successor.
            List<(string Id, IReadOnlyList<TextSpan> Spans)> candidates = sameText ? [.. after.Select(item => (id(item), spans(item)))] : [];
            foreach (T item in before.Where(item => !kept.Contains(id(item))))
            {
                IReadOnlyList<TextSpan> words = spans(item);
                (string? best, int shared) = (null, 0);
                foreach ((string candidate, IReadOnlyList<TextSpan> theirs) in candidates)
                    if (Shared(words, theirs) is var common && common > shared)
                        (best, shared) = (candidate, common);
                yield return (id(item), best);
            }
        }
    }

    private static List<TextSpan> Extent(StatementEntry statement)
    {
        List<TextSpan> spans = [.. statement.Content];
        if (statement.Cue is { } cue)
            spans.Add(cue.Span);
        return spans;
    }

    /// <summary>Characters that both lists of spans cover.</summary>
    private static int Shared(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right)
    {
        int shared = 0;
        foreach (TextSpan a in left)
        foreach (TextSpan b in right)
            shared += Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        return shared;
    }
}
