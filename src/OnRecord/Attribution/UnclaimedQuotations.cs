using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Whole sentences in quotation marks that no statement found so far has as its content: somebody says them all the same.</summary>
internal static class UnclaimedQuotations
{
    private const int Shortest = 6;

    /// <param name="live">The tokens that may belong to a statement.</param>
    public static IEnumerable<TokenRange> Of(Passage p, bool[] live, List<Draft> drafts)
    {
        var taken = new bool[p.Count];
        foreach (Draft draft in drafts)
        {
            Take(draft.Cue);
            if (draft.Source is { } source)
                Take(source);
            foreach (TokenRange piece in draft.Content)
                Take(piece);
        }

        foreach (Quotation quotation in p.Quotations.All)
        {
            TokenRange range = quotation.Range;
            if (
                range.Length >= Shortest
                && live[range.Start]
                && IsSentence(p, quotation)
                && StandsAlone(p, range.Start)
                && !taken.AsSpan(range.Start, range.Length).Contains(true)
            )
                yield return range;
        }

        void Take(TokenRange range) => taken.AsSpan(range.Start, range.Length).Fill(true);
    }

    /// <summary>The verb that introduces the quotation with a colon, or follows it in its last sentence; null when it stands by itself.</summary>
    public static int? Verb(Passage p, TokenRange quotation)
    {
        TokenRange last = p.Sentence(quotation.End - 1);
        for (int t = quotation.End; t < last.End; t++)
            if (IsMain(p, t))
                return t;
        if (quotation.Start == 0 || p.Tokens.Form(quotation.Start - 1) is not ":")
            return null;
        TokenRange introduction = p.Sentence(quotation.Start - 1);
        for (int t = introduction.Start; t < introduction.End && t < quotation.Start; t++)
            if (IsMain(p, t))
                return t;
        return null;
    }

    /// <summary>
    /// The statement that a quotation standing by itself goes on with: the last one before it in its paragraph, or else in the paragraph before; where that
    /// is nothing but quoted, whoever says it.
    /// </summary>
    /// <returns>Its index; null when there is none.</returns>
    public static int? Before(Passage p, TokenRange quotation, List<Draft> drafts)
    {
        if (
            quotation.Start > 0
            && p.Quotations.At(quotation.Start - 1) is { } last
            && p.Quotations.All[last].Range is var whole
            && p.Tokens.Paragraphs[p.Tokens.ParagraphOf(whole.Start)] == whole
        )
            return drafts.FindIndex(d => d.Content.Contains(whole)) is >= 0 and var its ? its : null;
        int? best = null;
        for (int i = 0; i < drafts.Count; i++)
            if (
                drafts[i].Key < quotation.Start
                && p.Tokens.ParagraphOf(drafts[i].Key) >= p.Tokens.ParagraphOf(quotation.Start) - 1
                && (best is not { } before || drafts[i].Key > drafts[before].Key)
            )
                best = i;
        return best;
    }

    private static bool IsMain(Passage p, int token) =>
        p.Syntax.IsVerb(token) && !p.InQuotation(token) && (p.Tree.Head(token) < 0 || p.InQuotation(p.Tree.Head(token)) || p.Tree.Is(token, "parataxis"));

    private static bool IsSentence(Passage p, Quotation quotation)
    {
        TokenRange range = quotation.Range;
        int last = range.End - (quotation.Closed ? 2 : 1);
        // One that begins in small letters, or with a handle, is a sentence where another follows it.
        bool begins = char.IsUpper(p.Tokens.Form(range.Start + 1)[0]) || p.Tokens.SentenceOf(range.Start) != p.Tokens.SentenceOf(last);
        return begins && p.Tokens.Form(last) is "." or "?" or "!" or "," or "…" or "..." or "—" or "-" or "--";
    }

    private static bool StandsAlone(Passage p, int start) =>
        start == 0 || p.Sentence(start).Start == start || p.Tokens.ParagraphOf(start - 1) != p.Tokens.ParagraphOf(start) || p.Tokens.Form(start - 1) is ":";
}
