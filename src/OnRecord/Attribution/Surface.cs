using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Wordings that show a statement without the help of the tree, which long sentences often get wrong.</summary>
internal static class Surface
{
    private static readonly WordSet Complementizers = WordSet.Of("Attribution/Data/rule-words.tsv", "complementizers");
    private static readonly WordSet Origins = WordSet.Of("Attribution/Data/rule-words.tsv", "origin-words");

    private const int LongestAddressee = 9;
    private const int LongestAddition = 7;
    private const int LongestSource = 16;

    /// <summary>The "that" (or "whether", "how") with which the content of a word of the cue lexicon begins: right after it, or after the one who is
    /// told; null when there is none.</summary>
    public static int? Particle(Passage p, int key)
    {
        int next = key + 1;
        if (p.Lexical[key] == 0 || !p.Within(next, key))
            return null;
        if (Complementizers.Contains(p.Tokens.Form(next)) && p.Syntax.Upos[key] is Upos.Verb or Upos.Noun && p.Within(next + 1, key) && !EndsHere(p, next))
            return next;
        if (p.Syntax.Upos[key] is Upos.Noun && Origins.Contains(p.Tokens.Form(next)))
            return AfterItsSource(p, key);
        // "relayed to its allies that", "explained to the board that".
        bool towards = p.Tokens.Form(next) is "to" && WordList.SpokenToVerbs.Contains(p.Syntax.Lemmas[key].ToLowerInvariant());
        if (
            p.Syntax.Upos[key] is not Upos.Verb
            || !towards && !ToldVerbs.Lemmas.Contains(p.Syntax.Lemmas[key])
            || !towards && p.Syntax.Upos[next] is not (Upos.Det or Upos.Pron or Upos.Propn or Upos.Noun or Upos.Adj or Upos.Num)
        )
            return null;
        for (int t = next + 1; t <= key + LongestAddressee && p.Within(t, key); t++)
        {
            if (p.IsPunctuation(t) || p.Syntax.IsVerb(t))
                return null;
            if (p.Tokens.Form(t) is "that" or "whether" && (p.Syntax.Upos[t] is Upos.Sconj || !towards && p.Syntax.Upos[t] is Upos.Pron))
                return t;
        }

        return null;
    }

    /// <summary>"the mayor maintains that …": a verb of the lexicon with its subject and a clause.</summary>
    public static bool SaysThat(Passage p, int key) =>
        p.Syntax.Upos[key] is Upos.Verb && p.Tree.Subject(key) is { } subject && subject < key && Particle(p, key) is not null;

    /// <summary>"accusations made by the mayor's brother, Otto, that …": the one whose word it is stands between the noun and what he says.</summary>
    private static int? AfterItsSource(Passage p, int noun)
    {
        for (int t = noun + 2; t <= noun + LongestSource && p.Within(t, noun); t++)
        {
            if (p.Tokens.Form(t) is "that" && p.Syntax.Upos[t] is Upos.Sconj && !EndsHere(p, t))
                return t;
            if (p.Syntax.IsVerb(t) || p.IsPunctuation(t) && p.Tokens.Form(t) is not ",")
                return null;
        }

        return null;
    }

    /// <summary>A short sentence right after a quotation, in its paragraph, that only says whose it was: “It rains.” Ada Brandt stressed.</summary>
    public static bool Follows(Passage p, int key)
    {
        TokenRange sentence = p.Sentence(key);
        return sentence.Length <= LongestAddition
            && sentence.Start > 0
            && p.Syntax.IsVerb(key)
            && p.Lexical[key] != 0
            && p.Tree.Head(key) < 0
            && p.InQuotation(sentence.Start - 1)
            && !p.InQuotation(sentence.Start)
            && p.Tokens.ParagraphOf(sentence.Start - 1) == p.Tokens.ParagraphOf(sentence.Start);
    }

    private static bool EndsHere(Passage p, int particle) => p.IsPunctuation(particle + 1);
}
