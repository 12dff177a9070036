using System.Text.RegularExpressions;

namespace OnRecord.Reading.Feeds;

/// <summary>Tells a feed from a page by its first characters.</summary>
internal static partial class FeedSniffer
{
    public static bool IsFeed(string head)
    {
        string start = head.TrimStart('\u00ef', '\u00bb', '\u00bf', '\ufeff', ' ', '\t', '\r', '\n');
        if (start.StartsWith('{')) return JsonFeedMark().IsMatch(start);
        return start.StartsWith('<') && RootElement().Match(start) is { Success: true } root
            && root.Groups["name"].Value.ToUpperInvariant() is "RSS" or "RDF" or "FEED" or "OPML" or "URLSET" or "SITEMAPINDEX";

    }

    // The first element that is no declaration, comment or document type; a namespace prefix such as rdf: is left out.
    [GeneratedRegex(@"^(?:\s*(?:<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>))*\s*<(?:[A-Za-z]+:)?(?<name>[A-Za-z]+)[\s>/]", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RootElement();

    [GeneratedRegex(@"""version""\s*:\s*""https?:\\?/\\?/jsonfeed\.org|""(?:body_html|body_text|body_xhtml|bodies|versioncreated)""\s*:", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JsonFeedMark();
}
