using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>Cuts passages at sentence ends: a long quotation puts forward more than one proposition.</summary>
internal static class ContentUnits
{
    public static IEnumerable<TextSpan> Of(ReportPage page, IEnumerable<TextSpan> pieces)
    {
        foreach (TextSpan piece in pieces)
        {
            TextSpan clipped = page.Clip(piece);
            (int from, int to) = page.WordsIn(clipped);
            int start = clipped.Start;
            for (int i = from; i < to; i++)
            {
                if (i + 1 < to && page.Words[i + 1].Sentence == page.Words[i].Sentence) continue;
                int end = i + 1 < to ? page.Words[i + 1].Span.Start : clipped.End;
                TextSpan unit = TrimToMarks(page.Text, new TextSpan(start, end));
                if (!unit.IsEmpty) yield return unit;
                start = end;
            }
        }
    }

    /// <summary>White space goes, and an opening quotation mark that belongs to the next sentence.</summary>
    private static TextSpan TrimToMarks(string text, TextSpan unit)
    {
        TextSpan trimmed = unit.Trim(text);
        while (trimmed.Length > 1 && text[trimmed.End - 1] is '“' or '‘' or '(' or '•') trimmed = new TextSpan(trimmed.Start, trimmed.End - 1).Trim(text);
        return trimmed;
    }
}
