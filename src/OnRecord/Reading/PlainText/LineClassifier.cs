namespace OnRecord.Reading.PlainText;

/// <summary>
/// Tells the lines of a saved article from the lines of the page around it. In doubt a line is prose: a lost paragraph is worse than a caption too many.
/// </summary>
internal sealed class LineClassifier(string text, List<TextLine> lines, LineKind?[] known, int? setApart)
{
    // A line of this many words that ends as a sentence does is a paragraph.
    private const int WordsOfParagraph = 8;

    private const int ShortestHeadline = 3;

    private const int LongestHeadline = 25;

    private readonly LineKind[] _kinds = new LineKind[lines.Count];

    public LineKind[] Classify()
    {
        MarkByWords();
        MarkLinks();
        MarkTrailer();
        MarkKnown();
        MarkHead();
        MarkRepeatedCaptions();
        MarkUnmarkedCaptions();
        MarkKnown();
        return _kinds;
    }

    // What the head of the file says goes before what the lines look like.
    private void MarkKnown()
    {
        for (int i = 0; i < known.Length; i++)
            if (known[i] is { } kind)
                _kinds[i] = kind;
    }

    private ReadOnlySpan<char> Line(int i) => lines[i].Span.In(text);

    private bool IsParagraph(int i) => _kinds[i] == LineKind.Prose && LineShape.EndsSentence(Line(i)) && LineShape.WordCount(Line(i)) >= WordsOfParagraph;

    private bool IsSentence(int i) => _kinds[i] == LineKind.Prose && LineShape.EndsSentence(Line(i)) && LineShape.WordCount(Line(i)) >= ShortestHeadline;

    private void MarkByWords()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (
                (DebrisLines.Contains(Line(i)) && CreditLines.Names(text, lines[i].Span) is null)
                || CopyrightLine.Read(text, lines[i].Span) is { Year: not null }
            )
                _kinds[i] = LineKind.Debris;
            else if (CaptionLines.IsMarked(Line(i).ToString()))
                _kinds[i] = LineKind.Caption;
            else if (CreditLines.Dates(text, lines[i].Span) is { Count: > 0 } dates && dates[0].IsLabelled)
                _kinds[i] = LineKind.PublicationDate;
        }
    }

    private void MarkLinks()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (DebrisLines.IsAnnouncedLink(Line(i)) && i > 0)
                _kinds[i] = LineKind.Debris;
            if (!DebrisLines.AnnouncesLink(Line(i)))
                continue;
            _kinds[i] = LineKind.Debris;
            bool isLink = i + 1 < lines.Count && !LineShape.EndsSentence(Line(i + 1)) && LineShape.WordCount(Line(i + 1)) <= LongestHeadline;
            if (isLink)
                _kinds[++i] = LineKind.Debris;
        }
    }

    // After the last paragraph, what follows the first line of furniture is furniture.
    private void MarkTrailer()
    {
        int last = lines.Count - 1;
        while (last >= 0 && !IsSentence(last))
            last--;
        if (last < 0)
            return;
        bool isTrailer = false;
        for (int i = last + 1; i < lines.Count; i++)
        {
            isTrailer |= _kinds[i] == LineKind.Debris;
            if (isTrailer && _kinds[i] == LineKind.Prose)
                _kinds[i] = LineKind.Debris;
        }
    }

    // Before the first paragraph: the headline, who wrote it, when, and menus.
    private void MarkHead()
    {
        int first = 0;
        while (first < lines.Count && (!IsParagraph(first) || IsQuestionAbove(first)))
            first++;
        // An article of nothing but short sentences begins with the first of them below its first line.
        for (int i = 1; first == lines.Count && i < lines.Count; i++)
            if (IsSentence(i))
                first = i;
        // What labels set apart, in a transcript or a fact-check, is no head.
        first = Math.Min(first, setApart ?? first);
        if (first < lines.Count)
            new HeadLines(text, lines, _kinds, first).Mark();
    }

    // "Who paid for the flat?": a headline that asks, over a paragraph.
    private bool IsQuestionAbove(int i)
    {
        const int Lines = 3,
            LongestQuestion = 14;
        return i < Lines
            && Line(i)[^1] is '?' or '!'
            && LineShape.WordCount(Line(i)) <= LongestQuestion
            && i + 1 < lines.Count
            && (lines[i + 1].Span.Length > 2 * lines[i].Span.Length || i + 1 == setApart);
    }

    private void MarkRepeatedCaptions()
    {
        for (int caption = 0; caption < lines.Count; caption++)
        {
            if (_kinds[caption] != LineKind.Caption)
                continue;
            for (int i = Math.Max(0, caption - 2); i < Math.Min(lines.Count, caption + 3); i++)
                if (i != caption && _kinds[i] is LineKind.Prose or LineKind.Headline && CaptionLines.Repeats(Line(i), Line(caption)))
                    _kinds[i] = LineKind.Caption;
        }
    }

    // In an article whose paragraphs end as sentences do, a long line that does not, between two that do, was written under a picture;
    // and so were several such lines one after another.
    private void MarkUnmarkedCaptions()
    {
        const int WordsOfLoneCaption = 12,
            WordsOfCaption = 5;
        const double Stopped = 0.7;
        int first = 0,
            last = lines.Count - 1,
            paragraphs = 0,
            candidates = 0;
        while (first < lines.Count && !IsParagraph(first))
            first++;
        while (last > first && !IsParagraph(last))
            last--;
        for (int i = first; i <= last && i < lines.Count; i++)
        {
            if (IsParagraph(i))
                paragraphs++;
            else if (_kinds[i] is LineKind.Prose or LineKind.Caption && LineShape.WordCount(Line(i)) >= WordsOfCaption)
                candidates++;
        }

        if (paragraphs < Stopped * (paragraphs + candidates))
            return;
        for (int i = first + 1; i < last; i++)
        {
            int end = i;
            while (end < last && LooksUnfinished(end, WordsOfCaption))
                end++;
            if (end == i)
                continue;
            bool isList = LineShape.EndsOpen(Line(i - 1)) || char.IsLower(Line(end)[0]);
            bool areCaptions = end - i > 1 || _kinds[i - 1] == LineKind.Caption || LineShape.WordCount(Line(i)) >= WordsOfLoneCaption;
            if (areCaptions && !isList)
                Array.Fill(_kinds, LineKind.Caption, i, end - i);
            i = end;
        }
    }

    private bool LooksUnfinished(int i, int minimumWords)
    {
        ReadOnlySpan<char> line = Line(i);
        if (_kinds[i] == LineKind.Caption)
            return true;
        return _kinds[i] == LineKind.Prose
            && !LineShape.EndsSentence(line)
            && !LineShape.EndsOpen(line)
            && !LineShape.HasBullet(line)
            && !char.IsLower(line[0])
            && LineShape.WordCount(line) >= minimumWords;
    }
}
