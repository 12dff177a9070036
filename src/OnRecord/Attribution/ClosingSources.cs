using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>The source of a frame that closes its sentence, with the office that stands before the name: "…, the head of the board, Ada Brandt, said."</summary>
internal static class ClosingSources
{
    private const int LongestOffice = 16;

    /// <summary>"C, the head of the board, Ada Brandt, | said", where all of it was taken for the source: the name behind the last comma, or all that
    /// stands behind the only one.</summary>
    public static TokenRange Behind(Passage p, TokenRange source)
    {
        if (!Frames.IsClause(p, source))
            return source;
        int end = p.Tokens.Form(source.End - 1) is "," ? source.End - 1 : source.End;
        for (int t = end - 1; t > source.Start; t--)
        {
            if (p.Syntax.IsVerb(t))
                return source;
            if (p.Tokens.Form(t) is ",")
                return Opens(p, t + 1) ? new TokenRange(t + 1, end) : source;
        }

        return source;
    }

    /// <summary>"…, a mechanic who works there | told": the subject with what describes it, between a comma and the cue; null where there is none.</summary>
    public static TokenRange? Subject(Passage p, Draft draft)
    {
        if (p.Tree.Subject(draft.Key) is not { } subject || subject >= draft.Cue.Start)
            return null;
        int start = Phrases.Extent(p.Syntax, subject).Start;
        return start > 0 && p.Tokens.Form(start - 1) is "," ? new TokenRange(start, draft.Cue.Start) : null;
    }

    /// <summary>The source, and where it is a name set off by commas, the noun phrase before it.</summary>
    public static TokenRange Of(Passage p, TokenRange source, TokenRange cue)
    {
        if (!IsSetOff(p, source, cue) || !p.IsPerson(source.Start))
            return source;
        int first = p.Sentence(cue.Start).Start;
        for (int t = source.Start - 2; t > first && source.Start - t <= LongestOffice; t--)
        {
            if (p.Syntax.IsVerb(t) || p.InQuotation(t) || p.Syntax.Upos[t] is Upos.Sconj or Upos.Pron && p.Syntax.Xpos[t] != "PRP$")
                return source;
            if (p.Tokens.Form(t) is ",")
                return Opens(p, t + 1) ? new TokenRange(t + 1, source.End) : source;
        }

        return source;
    }

    /// <summary>Whether a noun phrase may begin with the word.</summary>
    private static bool Opens(Passage p, int token) =>
        p.Syntax.Upos[token] is Upos.Det or Upos.Noun or Upos.Adj or Upos.Propn || p.Syntax.Xpos[token] == "PRP$";

    /// <summary>"C, its director, Lars Holm, | told | the Post", where nobody was found who told it, or only the one who was told: the name between commas with
    /// the office before it; null elsewhere.</summary>
    public static TokenRange? OfTold(Passage p, TokenRange cue, TokenRange? source)
    {
        int comma = cue.Start - 1;
        if (source?.Start < cue.Start || cue.Length > 1 || comma < 2 || p.Tokens.Form(comma) is not "," || !VerbForms.IsTensed(p.Syntax, cue.Start))
            return null;
        if (p.Syntax.Lemmas[cue.Start] is not "tell" || p.Tree.Subject(cue.Start) is not null)
            return null;
        int start = comma;
        while (start > 1 && p.Tokens.Form(start - 1) is not "," && !p.Syntax.IsVerb(start - 1) && p.Within(start - 1, comma))
            start--;
        if (start == comma || p.Tokens.Form(start - 1) is not ",")
            return null;
        var last = new TokenRange(start, comma);
        return Of(p, last, cue) is var whole && whole != last ? whole : null;
    }

    /// <summary>Whether the name stands between commas, the cue right behind it.</summary>
    public static bool IsSetOff(Passage p, TokenRange source, TokenRange cue) =>
        source.End + 1 == cue.Start && p.Tokens.Form(source.End) is "," && source.Start > 0 && p.Tokens.Form(source.Start - 1) is ",";
}
