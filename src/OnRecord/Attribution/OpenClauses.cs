using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>"denied that Lund, who had been ill | , was shot": a clause goes on to its verb, which stands behind the aside.</summary>
internal static class OpenClauses
{
    /// <summary>The content with the end that its clause lacks.</summary>
    public static List<TokenRange> Closed(Passage p, List<TokenRange> content, TokenRange allowed) =>
        content is [.. var before, var last] && IsOpen(p, last) && End(p, last, allowed) is var end && end > last.End
            ? [.. before, new TokenRange(last.Start, end)]
            : content;

    /// <summary>Whether it begins with "that", breaks off before a comma and a finite verb, and has none but in the clause that describes its subject.</summary>
    private static bool IsOpen(Passage p, TokenRange piece)
    {
        if (
            p.Tokens.Form(piece.Start) is not "that"
            || !p.Within(piece.End + 1, piece.Start)
            || p.Tokens.Form(piece.End) is not ","
            || p.Syntax.Xpos[piece.End + 1] is not ("VBD" or "VBZ" or "VBP" or "MD")
        )
            return false;
        for (int t = piece.Start + 1; t < piece.End; t++)
        {
            if (p.Tokens.Form(t) is "," && t + 1 < piece.End && p.Tokens.Form(t + 1) is "who" or "which")
                return true;
            if (p.Syntax.IsVerb(t))
                return false;
        }

        return false;
    }

    /// <summary>Up to another saying that "and" joins, or the end of the sentence.</summary>
    private static int End(Passage p, TokenRange piece, TokenRange allowed)
    {
        int end = Math.Min(p.Sentence(piece.Start).End, allowed.End);
        for (int t = piece.End + 2; t + 1 < end; t++)
            if (p.Syntax.Upos[t] is Upos.Cconj && p.Syntax.IsVerb(t + 1) && p.Lexical[t + 1] != 0)
                end = t;
        while (end > piece.End && p.IsPunctuation(end - 1))
            end--;
        return end;
    }
}
