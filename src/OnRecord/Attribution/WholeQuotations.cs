using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>A content that begins with a quotation takes all of it, and the paragraphs that go on with it, whatever sentences end inside.</summary>
internal static class WholeQuotations
{
    /// <param name="pieces">Ascending.</param>
    public static List<TokenRange> Of(Passage p, int key, TokenRange allowed, List<TokenRange> pieces)
    {
        var whole = new List<TokenRange>();
        foreach (TokenRange piece in pieces)
        {
            if (IsEmpty(p, piece))
                continue;
            TokenRange grown = Grow(p, key, allowed, piece);
            if (whole.Count > 0 && whole[^1].End >= grown.Start)
                whole[^1] = whole[^1].Cover(grown);
            else
                whole.Add(grown);
        }

        if (whole.Count > 0)
            Continue(p, allowed, whole);
        return whole;
    }

    /// <summary>A conjunction or a mark by itself says nothing.</summary>
    private static bool IsEmpty(Passage p, TokenRange piece) =>
        piece.Length == 1 && p.Syntax.Upos[piece.Start] is Upos.Sconj or Upos.Cconj or Upos.Punct or Upos.Part or Upos.Adp;

    private static TokenRange Grow(Passage p, int key, TokenRange allowed, TokenRange piece)
    {
        int? opening = p.Quotations.At(piece.Start),
            closing = p.Quotations.At(piece.End - 1);
        int start = piece.Start,
            end = piece.End;
        if (opening is { } first && p.Quotations.At(key) != first)
        {
            TokenRange quoted = p.Quotations.All[first].Range;
            if (quoted.Start == start && quoted.End > end)
                end = quoted.End;
        }

        if (closing is { } final && p.Quotations.At(key) != final)
        {
            TokenRange quoted = p.Quotations.All[final].Range;
            if (quoted.End == end && quoted.Start < start && p.Sentence(start).Start == start)
                start = quoted.Start;
        }

        return allowed.Start <= start && end <= allowed.End ? new TokenRange(start, end) : piece;
    }

    private static void Continue(Passage p, TokenRange allowed, List<TokenRange> pieces)
    {
        while (true)
        {
            if (p.Quotations.At(pieces[^1].End - 1) is not { } last || p.Quotations.All[last].Closed || last + 1 >= p.Quotations.All.Length)
                return;
            Quotation next = p.Quotations.All[last + 1];
            if (!next.Continues || next.Range.End > allowed.End)
                return;
            pieces.Add(next.Range);
        }
    }
}
