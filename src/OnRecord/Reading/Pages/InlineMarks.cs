using AngleSharp.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>What markup inside a line means for the words in it.</summary>
internal static class InlineMarks
{
    // Labels for those who hear the page are short; whole paragraphs so named are read.
    private const int LongestLabel = 60;

    // What is hidden can be the article itself, where scripts show it.
    private const int LongestHidden = 400;

    /// <summary>Whether the words are struck out, as corrections do, or are a label that only a screen reader speaks.</summary>
    public static bool IsLeftOut(IElement element)
    {
        if (IsStruckOut(element))
            return true;
        if (Tags.Kind(element.LocalName) != TagKind.Inline)
            return false;
        if (Visibility.IsUnseen(element) && element.TextContent.Length <= LongestHidden || IsFootnote(element))
            return true;
        if (element.ClassName is not { Length: > 0 } names)
            return false;
        return (HintWords.Of(names) & Hints.Spoken) != 0 && element.TextContent.Length <= LongestLabel;
    }

    public static bool IsStruckOut(IElement element) =>
        element.LocalName is "del" or "s" or "strike" || Tags.Kind(element.LocalName) == TagKind.Inline && Visibility.IsStruckOut(element);

    /// <summary>Whether the words are a number that stands raised: a power, "m²".</summary>
    public static bool IsRaised(IElement element) =>
        element.LocalName == "sup"
        && element.TextContent.Trim() is { Length: > 0 and <= 3 } text
        && text.AsSpan().ContainsAnyInRange('0', '9')
        && IsNumber(text);

    /// <summary>The raised form of digits and their sign.</summary>
    public static string Raised(string digits) =>
        string.Concat(digits.Select(c => Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Raises[at] : c));

    private const string Digits = "0123456789+-\u2212",
        Raises = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B";

    private static bool IsNumber(string text) => text.All(c => Digits.Contains(c, StringComparison.Ordinal));

    // A raised number or sign that leads to a note.
    private static bool IsFootnote(IElement element)
    {
        const int Longest = 6;
        return element.LocalName == "sup"
            && element.TextContent.Trim().Length <= Longest
            && !element.TextContent.AsSpan().Trim("[]()").ContainsAnyInRange('A', 'z')
            && (LeadsToNote(element.ParentElement) || element.Children.Any(LeadsToNote));
    }

    private static bool LeadsToNote(IElement? link) =>
        link is { LocalName: "a" } && link.GetAttribute("href") is { } address && address.Contains('#', StringComparison.Ordinal);

    /// <summary>The mark that a browser draws before a quotation inside <paramref name="depth"/> others.</summary>
    public static string Opening(int depth) => depth % 2 == 0 ? "\u201C" : "\u2018";

    public static string Closing(int depth) => depth % 2 == 0 ? "\u201D" : "\u2019";
}
