using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"said the bank was safe | , a day after it closed", "… sound | , something auditors doubt", "… would close | , a blow to the town", "accused Rey
/// of lies | as it met", "were killed | , as firemen searched the ruins": words by which the report tells when, or what it or others make of it.</summary>
internal static class TrailingClauses
{
    private static readonly WordSet Units = WordSet.Of("Attribution/Data/rule-words.tsv", "spans-of-time");
    private static readonly WordSet Summing = WordSet.Of("Attribution/Data/rule-words.tsv", "summing-nouns");
    private static readonly WordSet Weighing = WordSet.Of("Attribution/Data/rule-words.tsv", "weighing-participles");
    private static readonly WordSet Measures = WordSet.Of("Attribution/Data/rule-words.tsv", "measuring-words");

    /// <summary>Where in the content of a verb such a clause begins; null where none does.</summary>
    public static int? Start(Passage p, int key, TokenRange content)
    {
        if (!VerbForms.IsTensed(p.Syntax, key) && p.Syntax.Xpos[key] is not "VBN")
            return null;
        bool holdsVerb = false,
            holdsDeed = false;
        for (int t = content.Start + 1; t + 2 < content.End; t++)
        {
            if (p.InQuotation(t))
                continue;
            holdsVerb |= VerbForms.IsFinite(p.Syntax, t);
            holdsDeed = !holdsVerb && (holdsDeed || p.Syntax.Xpos[t] is "VB" && p.Tokens.Form(t - 1) is "to");
            if (
                p.Tokens.Form(t) is ","
                    && (
                        IsComment(p, t + 1)
                        || IsScene(p, t + 1)
                        || IsTakenUp(p, t + 1, content)
                        || IsMeasured(p, t + 1, content)
                        || IsSummedUp(p, t + 1, content)
                        || IsMeanwhile(p, key, t + 1)
                        || p.Tokens.Form(t + 1) is "amid"
                    )
                || holdsDeed && IsOccasion(p, t)
            )
                return t;
            if (
                !holdsVerb
                && p.Tokens.Form(t) is "as"
                && Pronouns.IsThirdPerson(p.Syntax.Lemmas[t + 1])
                && p.Syntax.Upos[t + 1] is Upos.Pron
                && p.Syntax.Xpos[t + 2] is "VBD"
            )
                return t;
        }

        return null;
    }

    /// <summary>"something auditors have questioned".</summary>
    private static bool IsTakenUp(Passage p, int start, TokenRange content) =>
        p.Tokens.Form(start) is "something" && Enumerable.Range(start, content.End - start).Any(t => VerbForms.IsFinite(p.Syntax, t));

    /// <summary>"a blow to the town", "a dramatic turn that upended the trial": what the report calls what was said.</summary>
    private static bool IsSummedUp(Passage p, int article, TokenRange content)
    {
        if (p.Tokens.Form(article) is not ("a" or "an"))
            return false;
        int noun = article + 1;
        while (noun + 1 < content.End && p.Syntax.Upos[noun] is Upos.Adj or Upos.Adv)
            noun++;
        return Summing.Contains(p.Syntax.Lemmas[noun]) && noun + 1 < content.End && p.Syntax.Upos[noun + 1] is Upos.Adp or Upos.Sconj or Upos.Pron or Upos.Part;
    }

    /// <summary>"as firemen searched the ruins", said in the past by who is named: the report's own scene.</summary>
    private static bool IsMeanwhile(Passage p, int key, int conjunction) =>
        p.Tokens.Form(conjunction) is "as"
        && p.Syntax.Xpos[key] is "VBD"
        && p.Tree.Head(conjunction) is var verb
        && verb > conjunction
        && VerbForms.IsTensed(p.Syntax, verb)
        && p.Tree.Subject(verb) is { } subject
        && subject > conjunction
        && p.Syntax.Upos[subject] is Upos.Noun or Upos.Propn;

    /// <summary>"called on the mayor to resign | after agents raided two of her homes": when it was asked for. What is to come lies behind no raid that
    /// was.</summary>
    private static bool IsOccasion(Passage p, int conjunction)
    {
        if (p.Tokens.Form(conjunction) is not "after")
            return false;
        // The tree often takes the raiders for a moment.
        int verb = conjunction + 1;
        while (p.Within(verb, conjunction) && p.Syntax.Upos[verb] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num)
            verb++;
        return verb > conjunction + 1 && p.Within(verb, conjunction) && p.Syntax.Xpos[verb] is "VBD";
    }

    /// <summary>"contradicting the other side", "referring to the raid": what the report makes of it.</summary>
    private static bool IsComment(Passage p, int verb) => p.Syntax.Xpos[verb] is "VBG" && Weighing.Contains(p.Syntax.Lemmas[verb]);

    /// <summary>"with the minister tweeting a picture of it": what somebody else said beside it.</summary>
    private static bool IsScene(Passage p, int preposition)
    {
        if (p.Tokens.Form(preposition) is not "with")
            return false;
        int t = preposition + 1;
        while (p.Within(t, preposition) && p.Syntax.Upos[t] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn)
            t++;
        return t > preposition + 1 && p.Within(t, preposition) && p.Syntax.Xpos[t] is "VBG" && p.Lexical[t] != 0;
    }

    /// <summary>"just a day after", "three weeks before".</summary>
    private static bool IsMeasured(Passage p, int start, TokenRange content)
    {
        int at = start;
        while (at < content.End && (Measures.Contains(p.Tokens.Form(at)) || p.Syntax.Upos[at] is Upos.Num || p.Tokens.Form(at) is "a" or "an"))
            at++;
        return at + 1 < content.End && Units.Contains(p.Syntax.Lemmas[at].ToLowerInvariant()) && p.Tokens.Form(at + 1) is "after" or "before";
    }
}
