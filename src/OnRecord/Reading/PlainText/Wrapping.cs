namespace OnRecord.Reading.PlainText;

/// <summary>Undoes hard wrapping, in the eyes of the reader only: the lines of a wrapped paragraph are taken as one.</summary>
internal static class Wrapping
{
    private const int LongestWrappedLine = 100;

    private const int FewestLines = 6;

    // In wrapped prose most lines begin in the middle of a sentence; menus and lists hardly ever do.
    private const double ShareOfLowerCaseStarts = 0.3;

    public static List<TextLine> Join(string text, List<TextLine> lines)
    {
        if (!IsWrapped(text, lines)) return lines;
        List<TextLine> paragraphs = [];
        foreach (TextLine line in lines)
        {
            if (line.AfterBlank || paragraphs.Count == 0) paragraphs.Add(line);
            else paragraphs[^1] = paragraphs[^1] with { Span = paragraphs[^1].Span.Cover(line.Span) };
        }

        return paragraphs;
    }

    private static bool IsWrapped(string text, List<TextLine> lines)
    {
        int lower = 0;
        foreach (TextLine line in lines)
        {
            if (line.Span.Length > LongestWrappedLine) return false;
            if (char.IsLower(text[line.Span.Start])) lower++;
        }

        return lines.Count >= FewestLines && lower >= lines.Count * ShareOfLowerCaseStarts;
    }
}
