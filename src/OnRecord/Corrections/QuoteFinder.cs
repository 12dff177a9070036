using OnRecord.Text;

namespace OnRecord.Corrections;

/// <summary>Finds the place of a quoted passage in a text, or none: a place that is only likely is no place.</summary>
internal static class QuoteFinder
{
    /// <summary>Part of the neighbours that has to be as it was.</summary>
    private const double Agreement = 0.5;

    public static (TextSpan? Span, string? Fault) Find(string text, TextQuote quote)
    {
        if (quote.Exact.Length == 0)
            return (null, "it quotes nothing");
        (int best, int most, bool tied) = (-1, -1, false);
        for (int at = text.IndexOf(quote.Exact, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote.Exact, at + 1, StringComparison.Ordinal))
        {
            int shared = SharedBefore(text.AsSpan(0, at), quote.Prefix) + SharedAfter(text.AsSpan(at + quote.Exact.Length), quote.Suffix);
            if (shared == most)
                tied = true;
            if (shared > most)
                (best, most, tied) = (at, shared, false);
        }

        if (best < 0)
            return (null, "its words stand no more in the report");
        if (tied)
            return (null, "its words stand in several places of the report, all alike");
        return most >= Agreement * (Letters(quote.Prefix) + Letters(quote.Suffix))
            ? (new TextSpan(best, best + quote.Exact.Length), null)
            : (null, "its words stand in the report, between others than those they stood between");
    }

    // White space does not count: an article that is cut out of its page otherwise has other line ends.
    private static int SharedBefore(ReadOnlySpan<char> text, string prefix)
    {
        int shared = 0;
        for (int i = text.Length - 1, j = prefix.Length - 1; ; i--, j--)
        {
            while (i >= 0 && char.IsWhiteSpace(text[i]))
                i--;
            while (j >= 0 && char.IsWhiteSpace(prefix[j]))
                j--;
            if (i < 0 || j < 0 || text[i] != prefix[j])
                return shared;
            shared++;
        }
    }

    private static int SharedAfter(ReadOnlySpan<char> text, string suffix)
    {
        int shared = 0;
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < text.Length && char.IsWhiteSpace(text[i]))
                i++;
            while (j < suffix.Length && char.IsWhiteSpace(suffix[j]))
                j++;
            if (i >= text.Length || j >= suffix.Length || text[i] != suffix[j])
                return shared;
            shared++;
        }
    }

    private static int Letters(string text) => text.Count(c => !char.IsWhiteSpace(c));
}
