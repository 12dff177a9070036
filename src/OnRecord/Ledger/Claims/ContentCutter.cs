using System.Collections.Immutable;
using OnRecord.Ledger.Wording;
using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>Cuts contents at sentence ends: a long quotation puts forward more than one proposition.</summary>
internal static class ContentCutter
{
    public static IEnumerable<ContentUnit> Of(IndexedReport page, IEnumerable<TextSpan> pieces) =>
        pieces
            .SelectMany(piece => Cut(page, page.Clip(piece)))
            .GroupBy(part => part.Sentence, part => part.Span)
            .Select(sentence => new ContentUnit([.. sentence]));

    private static IEnumerable<(int Sentence, TextSpan Span)> Cut(IndexedReport page, TextSpan piece)
    {
        (int from, int to) = page.WordsIn(piece);
        ImmutableArray<Word> words = page.Words;
        int start = piece.Start;
        for (int i = from; i < to; i++)
        {
            int sentence = words[i].Sentence;
            if (i + 1 < to && words[i + 1].Sentence == sentence)
                continue;
            int end = i + 1 < to ? words[i + 1].Span.Start : piece.End;
            TextSpan part = TrimToMarks(page.Text, new TextSpan(start, end));
            if (!part.IsEmpty)
                yield return (sentence, part);
            start = end;
        }
    }

    /// <summary>White space goes, a stop or comma of what stood before, and an opening quotation mark that belongs to the next sentence.</summary>
    private static TextSpan TrimToMarks(string text, TextSpan part)
    {
        TextSpan trimmed = part.Trim(text);
        while (trimmed.Length > 1 && text[trimmed.Start] is '.' or ',' or ';' or ':' or ')')
            trimmed = new TextSpan(trimmed.Start + 1, trimmed.End).Trim(text);
        while (trimmed.Length > 1 && text[trimmed.End - 1] is '“' or '‘' or '(' or '•')
            trimmed = new TextSpan(trimmed.Start, trimmed.End - 1).Trim(text);
        return trimmed;
    }
}
