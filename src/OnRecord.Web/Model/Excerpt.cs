using OnRecord.Text;

namespace OnRecord.Web.Model;

/// <summary>A passage with a little of the text around it, verbatim.</summary>
public sealed record Excerpt(string Before, string Passage, string After)
{
    private const string Ellipsis = "…";

    // Where no space is found so near, the script has none: the cut is made between two characters.
    private const int LongestWord = 40;

    /// <summary>The passage and up to <paramref name="reach"/> UTF-16 code units of its line on both sides, cut between words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    public static Excerpt Around(string text, TextSpan passage, int reach)
    {
        int lineStart = passage.Start == 0 ? 0 : text.AsSpan(0, passage.Start).LastIndexOfAny('\r', '\n') + 1;
        int lineEnd = text.AsSpan(passage.End).IndexOfAny('\r', '\n') is >= 0 and int left ? passage.End + left : text.Length;
        int start = CutBefore(text, lineStart, passage.Start - reach), end = CutAfter(text, lineEnd, passage.End + reach);
        return new Excerpt(
            (start > lineStart ? Ellipsis : "") + text[start..passage.Start].TrimStart(),
            passage.In(text).ToString(),
            text[passage.End..end].TrimEnd() + (end < lineEnd ? Ellipsis : ""));
    }

    /// <summary>The beginning of <paramref name="text"/>, cut between words at about <paramref name="length"/> UTF-16 code units.</summary>
    public static string Beginning(string text, int length)
    {
        if (text.Length <= length) return text;
        int space = text.LastIndexOf(' ', length);
        int end = space > length / 2 ? space : length;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd(' ', '.', ',') + Ellipsis;
    }

    private static int CutBefore(string text, int lineStart, int offset)
    {
        if (offset <= lineStart) return lineStart;
        int from = Math.Max(lineStart, offset - LongestWord);
        int space = text.AsSpan(from, offset - from).LastIndexOf(' ');
        return space >= 0 ? from + space + 1 : from == lineStart ? lineStart : Whole(text, offset);
    }

    private static int CutAfter(string text, int lineEnd, int offset)
    {
        if (offset >= lineEnd) return lineEnd;
        int to = Math.Min(lineEnd, offset + LongestWord);
        int space = text.AsSpan(offset, to - offset).IndexOf(' ');
        return space >= 0 ? offset + space : to == lineEnd ? lineEnd : Whole(text, offset);
    }

    private static int Whole(string text, int offset) => char.IsLowSurrogate(text[offset]) && offset > 0 ? offset - 1 : offset;
}
