using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Reading.Pages;

/// <summary>Tells a page from plain text by its beginning.</summary>
internal static partial class PageSniffer
{
    private const int BeginningBytes = 4096;

    public static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        string beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, BeginningBytes)]).Replace("\0", "", StringComparison.Ordinal);
        return Beginning().IsMatch(beginning) || Inside().IsMatch(beginning);
    }

    // A byte order mark may come first: ï»¿, ÿþ or þÿ as Latin-1.
    [GeneratedRegex(
        @"\A[\s\u00EF\u00BB\u00BF\u00FE\u00FF]*<(!--|(!doctype\s+html|html|head|body|meta|title|link|script|style|div|article|section|main|header|table|p|h[1-6])(?!\w))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Beginning();

    [GeneratedRegex(@"<(html|head|body)(\s[^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
