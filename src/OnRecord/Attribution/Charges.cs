using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"was accused by Lind | of fraud", "is criticised by unions | for the delay", "was urged by the mayor | to resign": of what, for what and to what is
/// no part of the name of whoever does it, and is what he says.</summary>
internal static class Charges
{
    private static readonly WordSet ForTaking = WordSet.Of("Attribution/Data/rule-words.tsv", "for-charging-verbs");

    /// <param name="source">Behind the "by" of a passive.</param>
    public static (TokenRange Source, List<TokenRange> Content) Apart(Passage p, int key, TokenRange source, List<TokenRange> content, TokenRange allowed)
    {
        int end = Math.Min(allowed.End, p.Sentence(key).End);
        if (Charge(p, key, source, end) is not { } charge)
            return (source, content);
        var doer = new TokenRange(source.Start, Math.Min(source.End, charge.Start));
        if (content.Exists(piece => piece.Contains(charge.Start)))
            return (doer, content);
        // Who is urged is told it; who is accused is what it is about.
        bool told = p.Tokens.Form(charge.Start) is "to" or "not";
        return (doer, told && content.TrueForAll(piece => piece.End <= key) ? [charge] : [.. content.Append(charge).Order()]);
    }

    private static TokenRange? Charge(Passage p, int key, TokenRange source, int end)
    {
        string lemma = p.Syntax.Lemmas[key].ToLowerInvariant();
        for (int t = source.Start + 1; t <= source.End && t + 1 < end; t++)
        {
            bool opens = p.Tokens.Form(t) switch
            {
                "of" => Phrases.TakesOf(lemma) && (t == source.End || p.Syntax.Xpos[t + 1] is "VBG" || p.IsPerson(t - 1) && p.Kind[t] == 0),
                "for" => ForTaking.Contains(lemma),
                "to" => t == source.End && ToldVerbs.Lemmas.Contains(lemma) && p.Syntax.Xpos[t + 1] is "VB",
                "not" => t == source.End && ToldVerbs.Lemmas.Contains(lemma) && p.Tokens.Form(t + 1) is "to",
                _ => false,
            };
            if (opens)
                return new TokenRange(t, Math.Min(end, Math.Max(source.End, EndOf(p, t))));
        }

        return null;
    }

    /// <summary>Where the phrase or clause ends that a preposition or "to" opens.</summary>
    private static int EndOf(Passage p, int opening)
    {
        int head = p.Tree.Head(opening),
            end = head > opening ? p.Tree.Subtree(head).End : opening + 1;
        while (end > opening + 1 && p.IsPunctuation(end - 1))
            end--;
        return end;
    }
}
