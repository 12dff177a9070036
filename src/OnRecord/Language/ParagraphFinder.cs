using OnRecord.Reading;
using OnRecord.Reading.Transcripts;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>
/// Finds the stretches of a text that no sentence crosses: they end at blank lines, where the report's regions begin and end, and at every
/// line end that is not just the typewriter's (text wrapped at a fixed width).
/// </summary>
internal static class ParagraphFinder
{
    // Nobody wraps text wider than this; with one longer line in it, every line is a paragraph of its own.
    private const int WidestWrap = 120;

    public static List<TextSpan> Find(Report report)
    {
        string text = report.Text;
        int[] borders = Borders(report);
        var paragraphs = new List<TextSpan>();
        int width = WrapWidth(text);
        int start = 0,
            border = 0;
        for (int at = 0; at < text.Length; at++)
        {
            while (border < borders.Length && borders[border] < at)
                border++;
            if (border < borders.Length && borders[border] == at && at > start)
                Close(at);
            if (text[at] is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f' or '\v' && !IsSoftBreak(text, start, at, width))
                Close(at);
        }

        Close(text.Length);
        return paragraphs;

        void Close(int end)
        {
            TextSpan stretch = new TextSpan(start, end).Trim(text);
            if (!stretch.IsEmpty)
                paragraphs.Add(stretch);
            start = end;
        }
    }

    private static int[] Borders(Report report)
    {
        var borders = new SortedSet<int>();
        foreach (TextSpan span in report.Regions())
            Add(span);
        foreach (Turn turn in report.Turns)
        {
            Add(turn.Label);
            Add(turn.Words);
        }

        foreach (CheckedClaim check in report.Checks)
        {
            Add(check.Label);
            Add(check.Words);
            if (!check.Claimant.IsEmpty)
                Add(check.Claimant);
        }

        // "Fact check: The pier was not sold": the label is no word of the sentence.
        if (
            report.Headline is { } headline
            && headline.In(report.Text).IndexOf(':') is > 0 and var colon
            && FactCheckFinder.IsLabel(headline.In(report.Text)[..colon])
        )
            Add(new TextSpan(headline.Start, headline.Start + colon + 1));
        if (report.Byline is { } byline && !report.Body.Any(body => body.Contains(byline)))
            Add(byline);
        return [.. borders];

        void Add(TextSpan span)
        {
            borders.Add(Whole(report.Text, span.Start));
            borders.Add(Whole(report.Text, span.End));
        }
    }

    // A border inside a surrogate pair would cut a character.
    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset + 1 : Math.Min(offset, text.Length);

    /// <summary>The length of the longest line when the text may be wrapped, else 0.</summary>
    private static int WrapWidth(string text)
    {
        int longest = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > WidestWrap && line.Trim().Contains(' '))
                return 0;
            longest = Math.Max(longest, line.Length);
        }

        return longest;
    }

    // Soft where the next line's first word wouldn't have fitted any more.
    private static bool IsSoftBreak(string text, int start, int at, int width)
    {
        if (width == 0 || text[at] is not ('\n' or '\r'))
            return false;
        int next = at + 1;
        if (text[at] == '\r' && next < text.Length && text[next] == '\n')
            next++;
        if (next >= text.Length || char.IsWhiteSpace(text[next]) || IsBullet(text, next))
            return false;
        int lineStart = at;
        while (lineStart > start && text[lineStart - 1] is not ('\n' or '\r'))
            lineStart--;
        int word = next;
        while (word < text.Length && !char.IsWhiteSpace(text[word]))
            word++;
        return at - lineStart + 1 + (word - next) > width || (char.IsLower(text[next]) && at - lineStart > width / 2);
    }

    private static bool IsBullet(string text, int at) =>
        text[at] is '•' or '·' or '▪' or '‣' or '*' or '■' or '●' || (text[at] is '-' or '–' && at + 1 < text.Length && text[at + 1] == ' ');
}
