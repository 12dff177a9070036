using System.Net;
using System.Text.RegularExpressions;

namespace OnRecord.Reading.Feeds;

/// <summary>Undoes what feeds escape once too often.</summary>
internal static partial class FeedText
{
    /// <summary>A title as a reader sees it: character references resolved, and without tags.</summary>
    public static string? Plain(string? title)
    {
        if (title is null || !title.AsSpan().ContainsAny('&', '<'))
            return title;
        string plain = WebUtility.HtmlDecode(Tag().Replace(WebUtility.HtmlDecode(title), "")).Trim();
        return plain.Length == 0 ? null : plain;
    }

    /// <summary>Content whose tags are all written as character references was escaped twice.</summary>
    public static string? Markup(string? content)
    {
        if (content is null)
            return null;
        if (!content.Contains('<', StringComparison.Ordinal) && EscapedTag().IsMatch(content))
            content = WebUtility.HtmlDecode(content);
        return ReadOn().Replace(content, "$1");
    }

    // The link behind a summary that leads to the rest.
    [GeneratedRegex(
        @"\s*<a\b[^<>]*>\s*(?:continue reading|read more|read the rest|read the full|read on|keep reading|full story)\b(?:[^<]|<(?!/a\b)[^<>]*>)*</a>\s*((?:</p>|</div>|<p>\s*</p>)*\s*)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ReadOn();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"&lt;/?(p|br|div|a|b|i|em|strong|span|ul|li|h[1-6]|img|blockquote)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EscapedTag();
}
