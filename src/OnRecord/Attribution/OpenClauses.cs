using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"denied that Lund, who had been ill | , was shot", "denied reports that Lund | , who had been ill, was shot": a clause goes on to its verb, which
/// stands behind the aside.</summary>
internal static class OpenClauses
{
    private static readonly WordSet Asides = WordSet.Of("Attribution/Data/rule-words.tsv", "aside-pronouns");

    /// <summary>Words at the head of a content within which its clause opens: "any and all suggestions in the press that".</summary>
    private const int OpeningReach = 8;

    /// <summary>Words from the comma that opens an aside to the one that closes it.</summary>
    private const int AsideReach = 30;

    /// <summary>The content with the end that its clause lacks.</summary>
    public static List<TokenRange> Closed(Passage p, List<TokenRange> content, TokenRange allowed) =>
        content is [.. var before, var last] && Verb(p, last) is { } verb && End(p, last, verb, allowed) is var end && end > last.End
            ? [.. before, new TokenRange(last.Start, end)]
            : content;

    /// <summary>The finite verb behind a comma with which the clause goes on; null where the clause has one, or none opens.</summary>
    private static int? Verb(Passage p, TokenRange piece)
    {
        if (Opening(p, piece) is not { } that || !p.Within(piece.End + 1, piece.Start) || p.Tokens.Form(piece.End) is not ",")
            return null;
        for (int t = that + 1; t < piece.End; t++)
        {
            if (IsAside(p, t) && t + 1 < piece.End)
                return IsFinite(p, piece.End + 1) ? piece.End + 1 : null;
            if (p.Syntax.IsVerb(t))
                return null;
        }

        if (!IsAside(p, piece.End))
            return null;
        for (int t = piece.End + 2; t < piece.End + AsideReach && p.Within(t + 1, piece.Start); t++)
            if (p.Tokens.Form(t) is ",")
                return IsFinite(p, t + 1) ? t + 1 : null;
        return null;
    }

    /// <summary>The "that" with which the piece begins, or that follows the noun at its head; null where none does.</summary>
    private static int? Opening(Passage p, TokenRange piece)
    {
        for (int t = piece.Start; t < Math.Min(piece.End, piece.Start + OpeningReach); t++)
        {
            if (p.Tokens.Form(t) is "that" && (t == piece.Start || NamedClaims.IsNamed(p.Syntax, t - 1)))
                return t;
            if (p.IsPunctuation(t))
                return null;
        }

        return null;
    }

    private static bool IsAside(Passage p, int comma) => p.Tokens.Form(comma) is "," && p.Within(comma + 1, comma) && Asides.Contains(p.Tokens.Form(comma + 1));

    private static bool IsFinite(Passage p, int token) => p.Syntax.Xpos[token] is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>Up to another saying that "and" joins, or the end of the sentence.</summary>
    private static int End(Passage p, TokenRange piece, int verb, TokenRange allowed)
    {
        int end = Math.Min(p.Sentence(piece.Start).End, allowed.End);
        for (int t = verb + 1; t + 1 < end; t++)
            if (p.Syntax.Upos[t] is Upos.Cconj && p.Syntax.IsVerb(t + 1) && p.Lexical[t + 1] != 0)
                end = t;
        while (end > piece.End && p.IsPunctuation(end - 1))
            end--;
        return end;
    }
}
