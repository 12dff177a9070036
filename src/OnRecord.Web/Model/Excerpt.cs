using OnRecord.Text;

namespace OnRecord.Web.Model;

/// <summary>A passage with a little of the text around it, verbatim.</summary>
public sealed record Excerpt(string Before, string Passage, string After)
{
    private const string Ellipsis = "…";

    /// <summary>The passage and up to <paramref name="reach"/> UTF-16 code units of its line on both sides, cut between words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    public static Excerpt Around(string text, TextSpan passage, int reach)
    {
        int lineStart = passage.Start == 0 ? 0 : text.AsSpan(0, passage.Start).LastIndexOfAny('\r', '\n') + 1;
        int lineEnd = text.AsSpan(passage.End).IndexOfAny('\r', '\n') is >= 0 and int left ? passage.End + left : text.Length;
        int start = lineStart, end = lineEnd;
        if (passage.Start - lineStart > reach)
        {
            start = text.AsSpan(0, passage.Start - reach).LastIndexOf(' ') + 1;
            start = Math.Max(start, lineStart);
        }

        if (lineEnd - passage.End > reach)
        {
            int space = text.AsSpan(passage.End + reach).IndexOf(' ');
            end = space < 0 ? lineEnd : Math.Min(passage.End + reach + space, lineEnd);
        }

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
}
