using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>"crossed the River Line | (RL) and fired": a name's initials in brackets do not end what is said, nor begin it.</summary>
internal static class Brackets
{
    private const int LongestInitials = 8;

    /// <param name="allowed">What the content must not leave.</param>
    public static List<TokenRange> Crossed(Passage p, int key, List<TokenRange> content, TokenRange allowed)
    {
        if (content is [var first, .. var rest] && first.End <= key && Opening(p, first.Start - 1) is not null && !p.InQuotation(first.Start))
        {
            int start = p.Sentence(first.Start).Start;
            return allowed.Contains(start) && !Enumerable.Range(start, first.Start - start).Any(p.InQuotation)
                ? [new TokenRange(start, first.End), .. rest]
                : content;
        }

        return
            content is [.. var before, var last]
            && last.Start > key
            && Closing(p, last.End) is { } closing
            && !p.InQuotation(last.Start)
            && p.Tree.Child(key, "ccomp") is { } clause
            && p.BeforeMarks(Math.Min(p.Tree.Subtree(clause).End, allowed.End), last.End) is var end
            && end > closing + 1
            ? [.. before, new TokenRange(last.Start, end)]
            : content;
    }

    /// <summary>The "(" whose ")" stands at the token, before words of the same sentence; null where none does.</summary>
    private static int? Opening(Passage p, int closing)
    {
        if (closing < 1 || p.Tokens.Form(closing) is not ")" || !p.Within(closing, closing + 1))
            return null;
        for (int t = closing - 1; t > closing - LongestInitials && p.Within(t, closing); t--)
            if (p.Tokens.Form(t) is "(")
                return t > p.Sentence(t).Start && p.Syntax.Upos[t - 1] is Upos.Noun or Upos.Propn ? t : null;
        return null;
    }

    private static int? Closing(Passage p, int opening)
    {
        if (opening >= p.Count || p.Tokens.Form(opening) is not "(" || !p.Within(opening, opening - 1))
            return null;
        for (int t = opening + 1; t < Math.Min(p.Count, opening + LongestInitials) && p.Within(t, opening); t++)
            if (p.Tokens.Form(t) is ")")
                return t;
        return null;
    }
}
