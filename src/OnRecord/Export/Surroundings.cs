using OnRecord.Text;

namespace OnRecord.Export;

/// <summary>A passage with a little of the text around it.</summary>
internal static class Surroundings
{
    // Where no space is found so near, the script has none: the cut is made between two characters.
    private const int LongestWord = 40;

    /// <summary>The passage and up to <paramref name="reach"/> UTF-16 code units of its line on both sides, cut between words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    public static TextSpan Of(string text, TextSpan passage, int reach)
    {
        TextSpan line = Line(text, passage);
        return new TextSpan(CutBefore(text, line.Start, passage.Start - reach), CutAfter(text, line.End, passage.End + reach));
    }

    /// <summary>What stands before and after a passage in its line, as much as <see cref="Of"/> gives, with an ellipsis where the line goes on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    public static (string Before, string After) Beside(string text, TextSpan passage, int reach)
    {
        const string Ellipsis = "…";
        TextSpan line = Line(text, passage),
            shown = Of(text, passage, reach);
        return (
            (shown.Start > line.Start ? Ellipsis : "") + text[shown.Start..passage.Start].TrimStart(),
            text[passage.End..shown.End].TrimEnd() + (shown.End < line.End ? Ellipsis : "")
        );
    }

    /// <summary>The line, or lines, in which a passage stands.</summary>
    public static TextSpan Line(string text, TextSpan passage)
    {
        int start = passage.Start == 0 ? 0 : text.AsSpan(0, passage.Start).LastIndexOfAny('\r', '\n') + 1;
        int end = text.AsSpan(passage.End).IndexOfAny('\r', '\n') is >= 0 and int left ? passage.End + left : text.Length;
        return new TextSpan(start, end);
    }

    private static int CutBefore(string text, int lineStart, int offset)
    {
        if (offset <= lineStart)
            return lineStart;
        int from = Math.Max(lineStart, offset - LongestWord);
        int space = text.AsSpan(from, offset - from).LastIndexOf(' ');
        return space >= 0 ? from + space + 1
            : from == lineStart ? lineStart
            : Whole(text, offset);
    }

    private static int CutAfter(string text, int lineEnd, int offset)
    {
        if (offset >= lineEnd)
            return lineEnd;
        int to = Math.Min(lineEnd, offset + LongestWord);
        int space = text.AsSpan(offset, to - offset).IndexOf(' ');
        return space >= 0 ? offset + space
            : to == lineEnd ? lineEnd
            : Whole(text, offset);
    }

    private static int Whole(string text, int offset) => char.IsLowSurrogate(text[offset]) && offset > 0 ? offset - 1 : offset;
}
