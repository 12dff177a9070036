using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
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
        return p.Syntax.Lemmas[draft.Key] is "attack" && !IsWithWords(p, draft);
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
            if (p.Syntax.Upos[t] is Upos.Adp or Upos.Sconj && Reasons.Contains(p.Syntax.Lemmas[t]))
                return true;
        if (p.Tree.Child(draft.Key, "obj") is not { } struck)
            return draft.Content is not [var what, ..] || what.Start < draft.Key;
        return p.Lexical[struck] != 0
            || IsNamed(p, struck) && draft.Source is { } source && Enumerable.Range(source.Start, source.Length).Any(t => IsSomebody(p, t));
    }

    /// <summary>Persons attack persons who are named with words for the most part, unless it is said what with.</summary>
    private static bool IsNamed(Passage p, int struck) =>
        p.IsPerson(struck) && Prepositions.Phrase(p.Syntax, p.Tree.Head(struck), preposition => preposition is "with") is null;

    private static bool IsSomebody(Passage p, int token) => p.IsPerson(token) || p.Syntax.Upos[token] is Upos.Pron;
}
