using System.Buffers;
using OnRecord.Text;

namespace OnRecord.Reading;

/// <summary>Finds quotation marks without a partner. A quotation may run over paragraphs when each new one opens it again, as the press does.</summary>
internal static class QuotationBalance
{
    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("\"“”«»„");

    public static List<Note> Check(string text, IEnumerable<TextSpan> body)
    {
        List<Note> notes = [];
        int? open = null;
        foreach (TextSpan span in body)
        {
            foreach (TextSpan paragraph in Paragraphs(text, span))
            {
                // An opening at the start of the paragraph takes up the quotation of the one before; its absence leaves that one open for good.
                if (open is { } left && !StartsWithQuote(text, paragraph))
                    Report(notes, left);
                open = OpenAtEnd(text, paragraph, notes);
                CheckSingle(text, paragraph, notes);
            }
        }

        if (open is { } last)
            Report(notes, last);
        notes.Sort((left, right) => left.Span!.Value.CompareTo(right.Span!.Value));
        return notes;
    }

    private static int? OpenAtEnd(string text, TextSpan paragraph, List<Note> notes)
    {
        int? open = null;
        for (int? next = Next(text, paragraph.Start, paragraph.End); next is { } i; next = Next(text, i + 1, paragraph.End))
        {
            bool opens = Opens(text, i, paragraph, open is not null);
            if (text[i] == '"' && open is null && IsInchMark(text, i))
                continue;
            if (opens == open is not null)
                Report(notes, open ?? i);
            open = opens ? i : null;
        }

        return open;
    }

    // Typists and programs turn marks the wrong way; what stands beside a mark then tells.
    private static bool Opens(string text, int at, TextSpan paragraph, bool isOpen)
    {
        bool afterSpace = at == paragraph.Start || char.IsWhiteSpace(text[at - 1]);
        bool beforeWord = at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1]);
        return text[at] switch
        {
            '“' => !isOpen || (afterSpace && beforeWord),
            '”' => !isOpen && afterSpace && beforeWord,
            '«' or '„' => true,
            '"' => !isOpen,
            _ => false,
        };
    }

    // An opening single mark needs a closing one after it; the closing one is also an apostrophe, and opens elided words ("’em", mistyped "‘em").
    private static void CheckSingle(string text, TextSpan paragraph, List<Note> notes)
    {
        int open = text.AsSpan(0, paragraph.End).LastIndexOf('‘');
        if (open < paragraph.Start)
            return;
        ReadOnlySpan<char> rest = text.AsSpan(open + 1, paragraph.End - open - 1);
        bool isElision =
            !rest.IsEmpty
            && (char.IsAsciiDigit(rest[0]) || rest.StartsWith("em", StringComparison.Ordinal) || rest.StartsWith("til", StringComparison.Ordinal));
        if (!isElision && rest.IndexOfAny("’'´`") < 0)
            Report(notes, open);
    }

    private static bool IsInchMark(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);

    private static bool StartsWithQuote(string text, TextSpan paragraph) => DoubleMarks.Contains(text[paragraph.Start]);

    private static int? Next(string text, int from, int end)
    {
        int next = text.AsSpan(from, end - from).IndexOfAny(DoubleMarks);
        return next < 0 ? null : from + next;
    }

    private static void Report(List<Note> notes, int at) =>
        notes.Add(Note.Warning(NoteCodes.UnbalancedQuotes, new TextSpan(at, at + 1), "This quotation mark has no partner."));

    private static IEnumerable<TextSpan> Paragraphs(string text, TextSpan span)
    {
        for (int start = span.Start; start < span.End; )
        {
            int length = text.AsSpan(start, span.End - start).IndexOfAny('\r', '\n');
            int end = length < 0 ? span.End : start + length;
            TextSpan paragraph = new TextSpan(start, end).Trim(text);
            if (!paragraph.IsEmpty)
                yield return paragraph;
            start = end + 1;
        }
    }
}
