using System.Buffers;
using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>Tells the lines before the first paragraph: the paper's name, headline, standfirst, byline, date, and menus.</summary>
internal sealed partial class HeadLines(string text, List<TextLine> lines, LineKind[] kinds, int first)
{
    private const int ShortestHeadline = 3;

    private const int LongestHeadline = 25;

    private const int ShortestStandfirst = 6;

    // Of lines that date, cut or number something.
    private static readonly SearchValues<char> MottoEnds = SearchValues.Create("|/:;·•");

    private int? _headline;

    public void Mark()
    {
        for (int i = 0; i < first; i++)
        {
            if (kinds[i] is not (LineKind.Prose or LineKind.PublicationDate))
                continue;
            TextSpan line = lines[i].Span;
            BarLine? bar = BarLine.Read(text, line);
            if (CreditLines.Names(text, line) is not null || CreditLines.Post(text, line) is not null)
                kinds[i] = LineKind.Byline;
            else if (Furniture().IsMatch(line.In(text)) || Wrapping.Saved().IsMatch(line.In(text)))
                kinds[i] = LineKind.Debris;
            else if (_headline is null && TitleLine.Read(text, line) is not null)
            {
                _headline = i;
                kinds[i] = LineKind.Headline;
            }
            else if (bar is { Outlet: not null, HasDate: true })
                kinds[i] = LineKind.Masthead;
            else if (bar is { Person: not null, HasDate: true } && _headline is not null)
                kinds[i] = LineKind.Byline;
            else if (
                CreditLines.Dates(text, line).Count > 0
                || CreditLines.Day(text, line) is not null
                || !LineShape.EndsSentence(line.In(text)) && CreditLines.NamesBehindDate(text, line) is not null
            )
                kinds[i] = LineKind.PublicationDate;
            else if (_headline is null && IsMasthead(i))
            {
                kinds[i] = LineKind.Masthead;
                if (i == 0 && IsMotto(1))
                    kinds[1] = LineKind.Debris;
            }
            else if ((_headline is not null || (i > 0 && kinds[i - 1] == LineKind.Byline)) && PaperNames.In(text, line) is { } paper)
                kinds[i] = PaperNames.PeopleBefore(text, line, paper) is null ? LineKind.Masthead : LineKind.Byline;
            else if (bar is not null && IsCredit(bar))
                kinds[i] =
                    bar.Outlet is not null ? LineKind.Masthead
                    : bar.Person is not null && _headline is not null ? LineKind.Byline
                    : LineKind.PublicationDate;
            else if (_headline is null && IsHeadline(i))
            {
                _headline = i;
                kinds[i] = LineKind.Headline;
            }
        }

        for (int i = first; i < Math.Min(lines.Count, first + 2); i++)
            if (kinds[i] == LineKind.Prose && CreditLines.Names(text, lines[i].Span) is not null)
                kinds[i] = LineKind.Byline;
        if (_headline is null && first > 0 && kinds[0] == LineKind.Prose && !LineShape.EndsOpen(Line(0)) && !LineShape.HasBullet(Line(0)))
        {
            _headline = 0;
            kinds[0] = LineKind.Headline;
        }

        if (_headline is not { } headline)
            return;
        MarkWriter(headline);
        MarkStandfirst(headline);
        MarkMenu();
    }

    private ReadOnlySpan<char> Line(int i) => lines[i].Span.In(text);

    private bool IsCredit(BarLine bar) => bar.HasDate || bar.Outlet is not null || _headline is not null;

    // A headline may be made of the same words as a paper's name: only one above another headline is taken for a name.
    private bool IsMasthead(int i) =>
        (
            Mastheads.IsName(Line(i))
            || (i == 0 && (Mastheads.IsInCapitals(Line(i)) || Mastheads.HasMotto(Line(i)) || (Mastheads.IsTitle(Line(i)) && (IsDate(i + 1) || IsMotto(i + 1)))))
        ) && HasHeadlineAfter(i);

    // "Ostmark's independent weekly" below the name, on the next line.
    private bool IsMotto(int i)
    {
        const int MostWords = 8;
        return i + 1 < first
            && !lines[i].AfterBlank
            && lines[i + 1].AfterBlank
            && LineShape.WordCount(Line(i)) <= MostWords
            && !Line(i).ContainsAny(MottoEnds)
            && Motto().IsMatch(Line(i));
    }

    private bool IsDate(int i) => i < first && CreditLines.Dates(text, lines[i].Span).Count > 0;

    private bool HasHeadlineAfter(int masthead)
    {
        const int Near = 4;
        for (int i = masthead + 1; i < Math.Min(first, masthead + 1 + Near); i++)
        {
            bool isCredit =
                CreditLines.Names(text, lines[i].Span) is not null
                || CreditLines.Dates(text, lines[i].Span).Count > 0
                || BarLine.Read(text, lines[i].Span) is { HasDate: true }
                || Furniture().IsMatch(Line(i))
                || (i == masthead + 1 && IsMotto(i));
            if (!isCredit && IsHeadline(i))
                return true;
            if (!isCredit && LineShape.WordCount(Line(i)) >= ShortestHeadline)
                return false;
        }

        return false;
    }

    private bool IsHeadline(int i)
    {
        ReadOnlySpan<char> line = Line(i);
        bool endsWell = !LineShape.EndsOpen(line) && line[^1] is not ('.' or '…');
        return endsWell && !LineShape.HasBullet(line) && LineShape.WordCount(line) is >= ShortestHeadline and <= LongestHeadline;
    }

    // A name alone below the headline, beside the paper's or the date.
    private void MarkWriter(int headline)
    {
        const int MostWords = 4;
        for (int i = headline + 1; i < first; i++)
        {
            if (kinds[i] == LineKind.Byline)
                return;
            bool isBeside =
                IsCredit(i - 1)
                || Enumerable.Range(i + 1, 2).Any(below => below < first && IsCredit(below) && (below == i + 1 || kinds[i + 1] == LineKind.Debris));
            if (kinds[i] == LineKind.Prose && isBeside && LineShape.WordCount(Line(i)) <= MostWords && CreditLines.IsNames(Line(i)))
            {
                kinds[i] = LineKind.Byline;
                return;
            }
        }

        bool IsCredit(int i) => kinds[i] is LineKind.PublicationDate or LineKind.Masthead;
    }

    // Below the headline, and above who wrote it or the first paragraph.
    private void MarkStandfirst(int headline)
    {
        int i = headline + 1;
        if (
            i >= first
            || kinds[i] != LineKind.Prose
            || LineShape.HasBullet(Line(i))
            || LineShape.EndsOpen(Line(i))
            || LineShape.WordCount(Line(i)) < ShortestStandfirst
        )
            return;
        bool isAlone = i + 1 == first || kinds[i + 1] is LineKind.Byline or LineKind.PublicationDate;
        if (isAlone)
            kinds[i] = LineKind.Standfirst;
    }

    private void MarkMenu()
    {
        for (int i = 0; i < first; i++)
            if (kinds[i] == LineKind.Prose && !LineShape.EndsSentence(Line(i)) && LineShape.WordCount(Line(i)) < ShortestHeadline)
                kinds[i] = LineKind.Debris;
    }

    [GeneratedRegex(
        @"\b(weekly|daily|monthly|newspaper|news|magazine|journal|voice|independent|since\s+\d{4}|founded|serving)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Motto();

    // Edition, number and price of the paper, the address of its site.
    [GeneratedRegex(
        @"^(vol(ume)?\.?\s+[\dIVXLC]|no\.?\s*\d|issue\s+(no\.?\s*)?\d|price\b.{0,12}$|est(\.|ablished|d\.?)\s.{0,12}\d{4}|founded\s.{0,12}\d{4}|page\s[A-Z]?\d|[A-Z]\d{1,2}$|([\p{L}.]+\s){1,3}edition$|edition\b.{0,20}$|(https?://|www\.)\S+$|[a-z0-9\-]+(\.[a-z0-9\-]+){1,3}$|\d+\s+words$|(documents?\s+)?\d+\s+of\s+\d+(\s+documents?)?$|-{3,}$|@\w{2,}$|(fwd?|re)\s*:\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Furniture();
}
