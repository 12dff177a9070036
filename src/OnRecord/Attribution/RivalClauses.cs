using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>"said the plan was safe | and the union rejected the claim", "said it was sound | but the engineer said it had cracked": where somebody else
/// speaks, what was said before has ended. It might be told by the first; that it was is nowhere said.</summary>
internal static class RivalClauses
{
    /// <summary>Where in the content of a verb such a clause begins, at its conjunction; null where none does.</summary>
    public static int? Start(Passage p, int key, TokenRange content)
    {
        if (p.Syntax.Xpos[key] is not ("VBD" or "VBZ"))
            return null;
        bool told = false;
        for (int t = content.Start; t + 2 < content.End; t++)
        {
            if (p.InQuotation(t))
                continue;
            if (told && p.Tokens.Form(t) is "and" or "but" && Speaks(p, key, t, content.End))
                return t;
            told |= VerbForms.IsFinite(p.Syntax, t);
        }

        return null;
    }

    private static bool Speaks(Passage p, int key, int conjunction, int end)
    {
        for (int verb = conjunction + 2; verb + 1 < end && !p.InQuotation(verb) && !p.IsPunctuation(verb); verb++)
            if (p.Syntax.IsVerb(verb))
                return p.Lexical[verb] != 0
                    && p.Syntax.Xpos[verb] == p.Syntax.Xpos[key]
                    && p.Tree.Subject(verb) is { } subject
                    && subject > conjunction
                    && subject < verb
                    && p.Syntax.Upos[subject] is Upos.Noun or Upos.Propn
                    && !Descriptions.IsSpeechless(p, subject);
        return false;
    }
}
