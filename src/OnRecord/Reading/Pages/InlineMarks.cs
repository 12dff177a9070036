using AngleSharp.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>What markup inside a line means for the words in it.</summary>
internal static class InlineMarks
{
    // Labels for those who hear the page are short; whole paragraphs so named are read.
    private const int LongestLabel = 60;

    /// <summary>Whether the words are struck out, as corrections do, or are a label that only a screen reader speaks.</summary>
    public static bool IsLeftOut(IElement element)
    {
        if (IsStruckOut(element))
            return true;
        if (Tags.Kind(element.LocalName) != TagKind.Inline || element.ClassName is not { Length: > 0 } names)
            return false;
        return (HintWords.Of(names) & Hints.Spoken) != 0 && element.TextContent.Length <= LongestLabel;
    }

    public static bool IsStruckOut(IElement element) => element.LocalName is "del" or "s" or "strike";

    /// <summary>The mark that a browser draws before a quotation inside <paramref name="depth"/> others.</summary>
    public static string Opening(int depth) => depth % 2 == 0 ? "\u201C" : "\u2018";

    public static string Closing(int depth) => depth % 2 == 0 ? "\u201D" : "\u2019";
}
