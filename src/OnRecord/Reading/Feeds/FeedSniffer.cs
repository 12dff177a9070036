using System.Buffers;
using System.Text.RegularExpressions;

namespace OnRecord.Reading.Feeds;

/// <summary>Tells a feed from a page by its first characters.</summary>
internal static partial class FeedSniffer
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    public static bool IsFeed(string head)
    {
        ReadOnlySpan<char> start = head.AsSpan().TrimStart("\u00ef\u00bb\u00bf\ufeff \t\r\n");
        if (start.StartsWith("{"))
            return JsonFeedMark().IsMatch(start);
        return RootElement(start) is { IsEmpty: false } root
            && (Is(root, "rss") || Is(root, "rdf") || Is(root, "feed") || Is(root, "opml") || Is(root, "urlset") || Is(root, "sitemapindex"));
    }

    // The name of the first element after declarations, comments and a document type, without a prefix such as rdf:.
    private static ReadOnlySpan<char> RootElement(ReadOnlySpan<char> text)
    {
        while (text.StartsWith("<"))
        {
            int? end =
                text.StartsWith("<!--") ? After(text, "-->")
                : text.StartsWith("<?") ? After(text, "?>")
                : text.StartsWith("<!") ? AfterDocumentType(text)
                : null;
            if (end is > 0 and var after)
            {
                text = text[after..].TrimStart();
                continue;
            }

            ReadOnlySpan<char> name = text[1..];
            int length = name.IndexOfAny(NameEnds);
            if (length <= 0)
                return [];
            return name[(name[..length].IndexOf(':') + 1)..length];
        }

        return [];
    }

    // A document type may hold declarations of its own in brackets.
    private static int AfterDocumentType(ReadOnlySpan<char> text)
    {
        int bracket = text.IndexOf('['),
            end = text.IndexOf('>');
        if (bracket < 0 || end < bracket)
            return end + 1;
        int closed = text.IndexOf(']');
        return closed < 0 || text[closed..].IndexOf('>') is not (>= 0 and var rest) ? 0 : closed + rest + 1;
    }

    private static int After(ReadOnlySpan<char> text, string mark) => text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : 0;

    private static bool Is(ReadOnlySpan<char> name, string wanted) => name.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"""version""\s*:\s*""https?:\\?/\\?/jsonfeed\.org|""(?:body_html|body_text|body_xhtml|bodies|versioncreated)""\s*:")]
    private static partial Regex JsonFeedMark();
}
