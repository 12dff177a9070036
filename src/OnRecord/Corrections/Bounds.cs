using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Corrections;

/// <summary>Gives a statement other bounds.</summary>
internal static class Bounds
{
    /// <returns>The statement with its new bounds; or why it can't have them, in words.</returns>
    public static (StatementEntry? Statement, string? Fault) Apply(string text, StatementEntry statement, GivenBounds bounds)
    {
        StatementEntry now = statement;
        if (bounds.Cue is { } cue)
        {
            (TextSpan? span, string? fault) = QuoteFinder.Find(text, cue);
            if (span is not { } at)
                return (null, "its cue: " + fault);
            // The lemma of other words takes models to read; that of a cue that grew or shrank around the same word stays.
            string lemma = statement.Cue is { } before && before.Span.Overlaps(at) ? before.Lemma : cue.Exact.ToLowerInvariant();
            now = now with { Cue = new CueEntry(at, lemma) };
        }

        if (bounds.WithoutSource)
            now = now with { Source = now.Source with { Span = null } };
        if (bounds.Source is { } source)
        {
            (TextSpan? span, string? fault) = QuoteFinder.Find(text, source);
            if (span is null)
                return (null, "its source: " + fault);
            now = now with { Source = now.Source with { Span = span } };
        }

        if (bounds.Content is { } pieces)
        {
            var content = new List<TextSpan>();
            foreach (TextQuote piece in pieces)
            {
                (TextSpan? span, string? fault) = QuoteFinder.Find(text, piece);
                if (span is not { } at)
                    return (null, "its content: " + fault);
                if (content.Exists(at.Overlaps))
                    return (null, "two pieces of its content overlap");
                content.Add(at);
            }

            content.Sort();
            now = now with { Content = content };
        }

        return (now, null);
    }
}
