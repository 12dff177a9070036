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

    private static readonly WordSet TimeOpeners = WordSet.Of("Attribution/Data/rule-words.tsv", "time-openers");

    // Of words between who is accused and of what: "in a letter to parliament on Monday"; and of words that say when.
    private const int LongestAside = 9,
        LongestTime = 3;

    /// <param name="source">Behind the "by" of a passive.</param>
    public static (TokenRange Source, List<TokenRange> Content) Apart(Passage p, int key, TokenRange source, List<TokenRange> content, TokenRange allowed)
    {
        int end = Math.Min(allowed.End, p.Sentence(key).End);
        if (Charge(p, key, source, end) is not { } charge)
            return (source, content);
        var doer = new TokenRange(source.Start, Math.Min(source.End, charge.Start));
        if (content.Exists(piece => piece.Contains(charge.Start)))
            return (doer, content);
        // Who is urged or asked is told it; who is accused is what it is about.
        bool told = p.Tokens.Form(charge.Start) is "to" or "not" || ToldVerbs.Lemmas.Contains(p.Syntax.Lemmas[key].ToLowerInvariant());
        return (doer, told && content.TrueForAll(piece => piece.End <= key) ? [charge] : [.. content.Append(charge).Order()]);
    }

    /// <summary>"accused the mayor last week | of taking bribes": of what, behind the words that say when or where.</summary>
    public static List<TokenRange> WithCharge(Passage p, int key, List<TokenRange> content, TokenRange allowed)
    {
        int end = Math.Min(allowed.End, p.Sentence(key).End);
        if (
            content is not [var accused]
            || accused.Start <= key
            || !p.Syntax.IsVerb(key)
            || Voice.IsMarkedPassive(p.Syntax, key)
            || !Phrases.TakesOf(p.Syntax.Lemmas[key].ToLowerInvariant())
        )
            return content;
        int afterTime = AfterTime(p, accused.End, end);
        for (int t = accused.End; t + 1 < end && t - accused.End <= LongestAside && !p.IsPunctuation(t) && !p.Syntax.IsVerb(t); t++)
            if (p.Tokens.Form(t) is "of" && (p.Syntax.Xpos[t + 1] is "VBG" || t == afterTime))
                return [accused, new TokenRange(t, WithPhrases(p, Math.Min(end, Math.Max(t + 2, EndOf(p, t))), end))];
        return content;
    }

    /// <summary>"dumping waste | in the river": phrases that close the sentence and that the tree hangs elsewhere.</summary>
    private static int WithPhrases(Passage p, int start, int end)
    {
        int last = p.BeforeMarks(end, start);
        return last > start && p.Syntax.Upos[start] is Upos.Adp && !Enumerable.Range(start, last - start).Any(t => p.Syntax.IsVerb(t) || p.IsPunctuation(t))
            ? last
            : start;
    }

    /// <summary>Behind the words that say when, if there are any: "last week", "on Monday".</summary>
    private static int AfterTime(Passage p, int start, int end)
    {
        int t = start;
        while (t + 1 < end && t - start < LongestTime && (TimeNames.Is(p.Tokens.Form(t)) || TimeOpeners.Contains(p.Syntax.Lemmas[t])))
            t++;
        return t;
    }

    private static TokenRange? Charge(Passage p, int key, TokenRange source, int end)
    {
        string lemma = p.Syntax.Lemmas[key].ToLowerInvariant();
        int last = AfterTime(p, source.End, end);
        for (int t = source.Start + 1; t <= last && t + 1 < end; t++)
        {
            bool opens = p.Tokens.Form(t) switch
            {
                "of" => Phrases.TakesOf(lemma) && (t >= source.End || p.Syntax.Xpos[t + 1] is "VBG" || p.IsPerson(t - 1) && p.Kind[t] == 0),
                "for" => t <= source.End && ForTaking.Contains(lemma),
                "to" => t == source.End && ToldVerbs.Lemmas.Contains(lemma) && p.Syntax.Xpos[t + 1] is "VB",
                "not" => t == source.End && ToldVerbs.Lemmas.Contains(lemma) && p.Tokens.Form(t + 1) is "to",
                _ => false,
            };
            if (opens)
                return new TokenRange(t, Math.Min(end, Math.Max(Math.Max(source.End, t + 1), EndOf(p, t))));
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
