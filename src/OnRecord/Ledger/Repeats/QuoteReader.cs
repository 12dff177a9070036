using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger.Repeats;

/// <summary>Takes the quoted passages out of the statements of a report.</summary>
internal static class QuoteReader
{
    public static IEnumerable<Quote> Read(ReportPage page)
    {
        var quotes = new SortedDictionary<TextSpan, Quote>();
        foreach (StatementEntry statement in page.Statements)
        {
            if (statement.Mode == StatementMode.Indirect) continue;
            Identity? speaker = statement.Source.Actors.Count == 1 ? page.IdentityOf(statement.Source.Actors[0]) : null;
            foreach (TextSpan piece in statement.Content)
                foreach (TextSpan span in QuotedIn(page.Text, page.Clip(piece)))
                    if (Quoted(page, span, speaker) is { } quote) quotes[span] = quote;
        }

        return quotes.Values;
    }

    private static Quote? Quoted(ReportPage page, TextSpan span, Identity? speaker)
    {
        (int from, int to) = page.WordsIn(span);
        if (to == from) return null;
        ImmutableArray<int>.Builder gaps = ImmutableArray.CreateBuilder<int>();
        for (int i = from + 1; i < to; i++)
            if (page.Text.AsSpan(page.Words[i - 1].Span.End, Math.Max(0, page.Words[i].Span.Start - page.Words[i - 1].Span.End)) is var between
                && (between.Contains('…') || between.Contains("...", StringComparison.Ordinal) || between.IndexOfAny('[', ']') >= 0)) gaps.Add(i - from);
        return new Quote(page, span, speaker, [.. page.Words[from..to].Select(w => w.Form)], gaps.ToImmutable());
    }

    /// <summary>The passages between quotation marks; all of the piece when it holds none (its marks may stand outside).</summary>
    private static IEnumerable<TextSpan> QuotedIn(string text, TextSpan piece)
    {
        int open = -1;
        bool any = false;
        for (int i = piece.Start; i < piece.End; i++)
        {
            int width = MarkWidth(text, i, piece.End);
            if (width == 0) continue;
            bool closes = open >= 0 && !IsOpening(text, i);
            any = true;
            if (closes)
            {
                yield return new TextSpan(open, i).Trim(text);
                open = -1;
            }
            else
            {
                open = i + width;
            }

            i += width - 1;
        }

        if (open >= 0 && open < piece.End) yield return new TextSpan(open, piece.End).Trim(text);
        else if (!any) yield return piece.Trim(text);
    }

    /// <summary>Length of the quotation mark at an offset: two straight apostrophes are one mark, an apostrophe inside a word is none.</summary>
    private static int MarkWidth(string text, int at, int end)
    {
        char c = text[at];
        if (c is '"' or '“' or '”' or '«' or '»') return 1;
        if (c == '\'' && at + 1 < end && text[at + 1] == '\'') return 2;
        if (c is not ('‘' or '’' or '\'')) return 0;
        bool letterBefore = at > 0 && char.IsLetterOrDigit(text[at - 1]), letterAfter = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        if (c == '‘') return 1;
        return letterAfter && letterBefore || letterBefore && char.ToLowerInvariant(text[at - 1]) == 's' ? 0 : 1;
    }

    private static bool IsOpening(string text, int at) => text[at] is '“' or '‘' or '«';
}
