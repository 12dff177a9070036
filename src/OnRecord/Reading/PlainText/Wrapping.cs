using System.Text.RegularExpressions;

namespace OnRecord.Reading.PlainText;

/// <summary>Undoes hard wrapping, in the eyes of the reader only: the lines of a wrapped paragraph are taken as one.</summary>
internal static partial class Wrapping
{
    private const int LongestWrappedLine = 100;

    // In wrapped prose many lines begin in the middle of a sentence; menus and lists hardly ever do.
    private const double ShareOfLowerCaseStarts = 0.3;

    // A line so long, against the longest of a wrapped text, was broken for its length.
    private const double ShareOfWidth = 0.75;

    public static List<TextLine> Join(string text, List<TextLine> lines)
    {
        List<TextLine> paragraphs = [];
        int width = 0;
        for (int start = 0, end; start < lines.Count; start = end)
        {
            end = EndOfBlock(text, lines, start);
            if (!IsWrapped(text, lines, start, end, width))
            {
                paragraphs.AddRange(lines[start..end]);
                continue;
            }

            for (int i = start; i < end; i++)
                width = Math.Max(width, lines[i].Span.Length);
            paragraphs.Add(lines[start] with { Span = lines[start].Span.Cover(lines[end - 1].Span) });
        }

        return paragraphs;
    }

    // Lines without a blank one between them; a line that names a speaker begins another paragraph.
    private static int EndOfBlock(string text, List<TextLine> lines, int start)
    {
        int end = start + 1;
        while (end < lines.Count && !lines[end].AfterBlank && !LineShape.HasBullet(lines[end].Span.In(text)) && !IsLabel(lines[end].Span.In(text)))
            end++;
        return end;
    }

    private static bool IsLabel(ReadOnlySpan<char> line) =>
        Label().IsMatch(line)
        || HeadFields.BeginsWithCode(line)
        || line.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || Saved().IsMatch(line)
        || (line.IndexOf(':') is > 0 and var colon && HeadFields.IsName(line[..colon]));

    private static bool IsWrapped(string text, List<TextLine> lines, int start, int end, int width)
    {
        int lower = 0,
            open = 0,
            longest = 0;
        for (int i = start; i < end; i++)
        {
            ReadOnlySpan<char> line = lines[i].Span.In(text);
            longest = Math.Max(longest, line.Length);
            if (i > start && char.IsLower(line[0]))
                lower++;
            if (i + 1 < end && !LineShape.EndsSentence(line) && (width == 0 || line.Length >= ShareOfWidth * width))
                open++;
        }

        int breaks = end - start - 1;
        if (breaks == 0 || longest > LongestWrappedLine)
            return false;
        return lower > breaks * ShareOfLowerCaseStarts || (width > 0 && open == breaks);
    }

    /// <summary>"Saved on 20 June 2022": when somebody kept the report, and not when it came out.</summary>
    [GeneratedRegex(
        @"^(saved|retrieved|accessed|archived|downloaded|printed|captured|clipped)(\s(on|at|from)\b|\s?:|\s\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    public static partial Regex Saved();

    [GeneratedRegex(@"^[\p{Lu}][\p{L}.'’\- ]{0,40}:\s", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
