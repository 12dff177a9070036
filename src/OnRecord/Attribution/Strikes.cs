using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Verbs that strike with words or with weapons: "attacked the mayor over the sale", "attacked the harbour". Who strikes with weapons says
/// nothing, and whatever is written of it is whoever's who tells it.</summary>
internal static class Strikes
{
    private static readonly WordSet Striking = WordSet.Of("Attribution/Data/rule-words.tsv", "striking-verbs");
    private static readonly WordSet Reasons = WordSet.Of("Attribution/Data/rule-words.tsv", "reproach-prepositions");

    /// <summary>Whether the cue strikes and does not speak, or is not known to speak.</summary>
    public static bool IsOne(Passage p, Draft draft)
    {
        if (!p.Syntax.IsVerb(draft.Key) || !Striking.Contains(p.Syntax.Lemmas[draft.Key].ToLowerInvariant()))
            return false;
        if (IsQuotedOfIt(p, draft.Key))
            return true;
        return p.Syntax.Lemmas[draft.Key] is "attack" && !IsOfSomebody(p, draft) && !IsWithWords(p, draft);
    }

    /// <summary>Norland had “attacked the harbour”: who does it stands outside the marks, and the words are whoever's who tells it.</summary>
    private static bool IsQuotedOfIt(Passage p, int key)
    {
        if (p.Quotations.At(key) is not { } marks)
            return false;
        int open = p.Quotations.All[marks].Range.Start;
        return open == key - 1 && p.Within(open - 1, key) && !p.IsPunctuation(open - 1) && p.Lexical[open - 1] == 0;
    }

    /// <summary>Words of it are given, or why, or it is somebody or somebody's words that are attacked.</summary>
    private static bool IsWithWords(Passage p, Draft draft)
    {
        if (!p.InQuotation(draft.Key) && draft.Content.Any(piece => Enumerable.Range(piece.Start, piece.Length).Any(p.InQuotation)))
            return true;
        for (int t = draft.Key + 1; p.Within(t, draft.Key) && p.Tokens.Form(t) is not ("," or ";"); t++)
            if (p.Syntax.Upos[t] is Upos.Adp && Reasons.Contains(p.Syntax.Lemmas[t]))
                return true;
        if (p.Tree.Child(draft.Key, "obj") is not { } struck)
            return draft.Content is not [var what, ..] || what.Start < draft.Key;
        return IsSomebody(p, struck) || p.Tree.Child(struck, "nmod:poss") is { } whose && IsSomebody(p, whose) || p.Lexical[struck] != 0;
    }

    /// <summary>Single persons attack with words for the most part, states and bands do not.</summary>
    private static bool IsOfSomebody(Passage p, Draft draft) =>
        draft.Source is { } source && Enumerable.Range(source.Start, source.Length).Any(t => IsSomebody(p, t));

    private static bool IsSomebody(Passage p, int token) => p.Kind[token] == (byte)NameKind.Person + 1 || p.Syntax.Upos[token] is Upos.Pron;
}
