using System.Net;
using System.Text.RegularExpressions;

namespace OnRecord.Web.Tests;

/// <summary>Reads our own pages: whole enough for them, and for nothing else.</summary>
internal static partial class Html
{
    /// <summary>The addresses of all links of the page's body.</summary>
    public static IReadOnlyList<string> Links(string html) => [.. Link().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    /// <summary>The values of all attributes that make a browser ask for or go to an address.</summary>
    public static IReadOnlyList<string> Addresses(string html) => [.. Address().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    /// <summary>The characters that a reader of the report's text gets.</summary>
    public static string ReportText(string html)
    {
        int start = html.IndexOf("<div class=\"text\"", StringComparison.Ordinal);
        string text = html[(html.IndexOf('>', start) + 1)..html.IndexOf("</div>", start, StringComparison.Ordinal)];
        return Text(text);
    }

    public static string Text(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<a [^>]*?href=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("\\s(?:href|src|action|srcset|poster|data|formaction)=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
