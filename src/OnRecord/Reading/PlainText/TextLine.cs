using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>A line that is not blank, without the white space around it.</summary>
/// <param name="AfterBlank">Whether a blank line, or nothing, comes before it.</param>
/// <param name="Depth">How many signs before it say that a mail passes it on ("> > "); they are no part of it.</param>
internal readonly record struct TextLine(TextSpan Span, bool AfterBlank, int Depth = 0)
{
    /// <param name="areSigned">Whether the signs of mails are known to stand before lines.</param>
    public static List<TextLine> Split(string text, bool areSigned = false)
    {
        List<TextLine> lines = [];
        bool afterBlank = true;
        int depthBefore = 0;
        for (int start = 0; start < text.Length; )
        {
            int length = text.AsSpan(start).IndexOfAny("\r\n\u0085\u2028\u2029");
            int end = length < 0 ? text.Length : start + length,
                depth = 0;
            TextSpan span = new TextSpan(areSigned ? QuoteSigns.After(text, new TextSpan(start, end), out depth) : start, end).Trim(text);
            while (!span.IsEmpty && IsUnseen(text[span.End - 1]))
                span = new TextSpan(span.Start, span.End - 1).Trim(text);
            while (!span.IsEmpty && IsUnseen(text[span.Start]))
                span = new TextSpan(span.Start + 1, span.End).Trim(text);
            if (!span.IsEmpty)
                lines.Add(new TextLine(WithoutMarks(text, span), afterBlank || depth != depthBefore, depth));
            bool isCrlf = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            (afterBlank, depthBefore) = (span.IsEmpty, depth);
            start = end + (isCrlf ? 2 : 1);
        }

        return lines;
    }

    private static bool IsUnseen(char c) => c is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F');

    // "*By Jane Doe, Courier*": signs by which plain text marks a whole line as slanted or bold.
    private static TextSpan WithoutMarks(string text, TextSpan line)
    {
        const int Longest = 200;
        while (
            line.Length is > 4 and <= Longest
            && text[line.Start] is '*' or '_'
            && text[line.End - 1] == text[line.Start]
            && char.IsLetterOrDigit(Inner(text, line))
        )
            line = new TextSpan(line.Start + 1, line.End - 1);
        return line;
    }

    private static char Inner(string text, TextSpan line)
    {
        int at = line.Start;
        while (at < line.End - 1 && text[at] == text[line.Start])
            at++;
        return text[at];
    }
}
