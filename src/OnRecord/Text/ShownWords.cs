using System.Text.RegularExpressions;

namespace OnRecord.Text;

/// <summary>Words of a report as they are shown: without the signs that a mail puts before the lines of what it passes on ("> ").</summary>
internal static partial class ShownWords
{
    public static string Of(ReadOnlySpan<char> words)
    {
        string all = words.ToString();
        return Signs().IsMatch(words) ? Signs().Replace(all, "") : all;
    }

    [GeneratedRegex(@"(?<=[\r\n\u0085\u2028\u2029])[ \t]*(>[ \t]?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
