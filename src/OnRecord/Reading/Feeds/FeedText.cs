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
    public static string? Markup(string? content) =>
        content is not null && !content.Contains('<', StringComparison.Ordinal) && EscapedTag().IsMatch(content) ? WebUtility.HtmlDecode(content) : content;

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"&lt;/?(p|br|div|a|b|i|em|strong|span|ul|li|h[1-6]|img|blockquote)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EscapedTag();
}
