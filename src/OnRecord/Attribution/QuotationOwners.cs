using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>
/// Settles who owns what is quoted, over the whole sequence of quotations: one that runs over paragraphs belongs as a whole to whoever says a part of it,
/// one that its frame cuts in two belongs to the frame's speaker, and what nobody says is somebody's whom nobody names.
/// </summary>
internal static class QuotationOwners
{
    /// <summary>Words of a frame between the parts of a quotation: "said Ada Brandt, who had led the inquiry for a year,".</summary>
    private const int LongestFrame = 20;

    /// <summary>Gives the parts of a quotation that has an owner to the owner, where nobody has them.</summary>
    public static void Join(Passage p, List<Draft> drafts)
    {
        ReadOnlySpan<Quotation> all = p.Quotations.All.AsSpan();
        var holders = new QuotationHolders(p.Quotations, drafts);
        for (int first = 0; first < all.Length; )
        {
            int end = EndOfRun(all, first);
            int? found = null;
            for (int q = first; q < end && found is null; q++)
                found = holders.OwnerOf(q);
            found ??= Before(p, drafts, holders, first);
            if (found is { } owner)
                for (int q = first; q < end && !HasLabel(p, all[q].Range); q++)
                    holders.Give(owner, q);
            first = end;
        }
    }

    /// <summary>Quotations over paragraphs, and whole sentences, that are left: statements of an unknown speaker.</summary>
    public static IEnumerable<Draft> Unknown(Passage p, bool[] live, List<Draft> drafts, float probability)
    {
        Quotation[] all = [.. p.Quotations.All];
        HashSet<TokenRange> sentences = [.. UnclaimedQuotations.Of(p, live, drafts)];
        for (int first = 0; first < all.Length; )
        {
            int end = EndOfRun(all, first);
            TokenRange range = all[first].Range;
            if (sentences.Contains(range))
                yield return new Draft
                {
                    Key = range.Start,
                    Cue = new TokenRange(range.Start, range.Start),
                    Content = [.. all[first..end].Select(q => q.Range)],
                    Probability = probability,
                    IsUnmarked = true,
                };
            first = end;
        }
    }

    /// <summary>What is quoted inside a quotation ends at its own closing mark: "the mayor told me, 'I will not pay,' and she meant it".</summary>
    public static Draft Inside(Passage p, Draft draft)
    {
        if (draft.Content is not [var content] || p.Quotations.Inside(content.Start, content.End) is not { } inner || inner.End == content.End)
            return draft;
        return p.Tokens.Form(inner.End - 2) is "," or "." or "!" or "?" or "…" || IsClause(p, inner) ? draft with { Content = [inner] } : draft;
    }

    private static int EndOfRun(ReadOnlySpan<Quotation> all, int first)
    {
        int end = first + 1;
        while (end < all.Length && !all[end - 1].Closed && all[end].Continues)
            end++;
        return end;
    }

    /// <summary>A part of a transcript in quotation marks: "BRANDT: I did not."</summary>
    private static bool HasLabel(Passage p, TokenRange quotation)
    {
        const int LongestLabel = 4;
        for (int t = quotation.Start + 2; t < Math.Min(quotation.End, quotation.Start + 2 + LongestLabel); t++)
            if (p.Tokens.Form(t) is ":")
                return !p.Tokens.Form(t - 1).ContainsAnyExceptInRange('A', 'Z');
        return false;
    }

    /// <summary>The statement whose frame stands between this quotation and the one before it in its paragraph, which it owns; null when there is none.</summary>
    private static int? Before(Passage p, List<Draft> drafts, QuotationHolders holders, int quotation)
    {
        if (quotation == 0)
            return null;
        TokenRange before = p.Quotations.All[quotation - 1].Range,
            own = p.Quotations.All[quotation].Range;
        if (
            p.Tokens.ParagraphOf(before.Start) != p.Tokens.ParagraphOf(own.Start)
            || own.Start - before.End > LongestFrame
            || p.Tokens.Form(own.Start - 1) is not ("," or "." or "—" or "–" or ":")
        )
            return null;
        if (p.Tokens.Form(own.Start - 1) is "." && !char.IsUpper(p.Tokens.Form(Math.Min(own.Start + 1, own.End - 1))[0]))
            return null;
        return
            holders.OwnerOf(quotation - 1) is { } owner
            && drafts[owner].Key >= before.End
            && drafts[owner].Key < own.Start
            && Verbs(p, before.End, own.Start) < 2
            ? owner
            : null;
    }

    private static int Verbs(Passage p, int from, int to)
    {
        int verbs = 0;
        for (int t = from; t < to; t++)
            if (p.Syntax.Upos[t] is Upos.Verb && p.Tree.Subject(t) is not null && !p.Tree.Is(t, "acl"))
                verbs++;
        return verbs;
    }

    private static bool IsClause(Passage p, TokenRange range)
    {
        for (int t = range.Start; t < range.End; t++)
            if (p.Syntax.IsVerb(t) && p.Tree.Subject(t) is { } subject && range.Contains(subject))
                return true;
        return false;
    }
}
