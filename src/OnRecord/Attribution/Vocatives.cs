using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>
/// Those who are addressed in spoken words: "Mr Velde, the minister says that the quay is safe" is said to Velde, and the minister says it. Whoever is
/// addressed is never who says what follows.
/// </summary>
internal static class Vocatives
{
    private const int LongestAddress = 4;

    // "Well,", "Thank you," may come before.
    private const int LongestOpener = 3;

    private static readonly WordSet Openers = WordSet.Of("Attribution/Data/rule-words.tsv", "words-before-an-address");

    /// <summary>The one who is addressed by the first sentence of spoken words, at its beginning or its end; null where nobody is.</summary>
    public static TokenRange? In(Passage p, TokenRange words)
    {
        TokenRange spoken = Inner(p, words);
        if (spoken.IsEmpty)
            return null;
        TokenRange sentence = p.Sentence(spoken.Start);
        var first = new TokenRange(spoken.Start, Math.Min(spoken.End, sentence.End));
        return First(p, first) ?? Last(p, first);
    }

    /// <summary>Takes from the sources of statements the one who is addressed in front of them.</summary>
    public static void Part(Passage p, List<Draft> drafts)
    {
        List<TokenRange> addressed = [.. Spoken(p, drafts).Select(sentence => First(p, sentence)).OfType<TokenRange>()];
        if (addressed.Count == 0)
            return;
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i] is not { Source: { } source, IsUnmarked: false } draft || addressed.Find(a => a.Start == source.Start) is not { IsEmpty: false } name)
                continue;
            int start = name.End + 1,
                end = source.End > start ? source.End : draft.Cue.Start;
            bool isSubject = end > start && end <= draft.Cue.Start && !draft.Content.Any(piece => piece.Overlaps(new TokenRange(start, end)));
            Frames.Replace(drafts, draft, draft with { Source = isSubject ? new TokenRange(start, end) : null });
        }
    }

    // Every sentence of turns and quotations, as far as it is spoken.
    private static IEnumerable<TokenRange> Spoken(Passage p, List<Draft> drafts)
    {
        IEnumerable<TokenRange> words = p.Quotations.All.Select(q => q.Range).Concat(drafts.Where(d => d.IsUnmarked).SelectMany(d => d.Content)).ToArray();
        foreach (TokenRange range in words)
        {
            TokenRange spoken = Inner(p, range);
            for (int t = spoken.Start; t < spoken.End; )
            {
                int end = Math.Min(p.Sentence(t).End, spoken.End);
                yield return new TokenRange(t, end);
                t = end;
            }
        }
    }

    // Without the marks of the quotation.
    private static TokenRange Inner(Passage p, TokenRange words)
    {
        int start = words.Start,
            end = words.End;
        while (start < end && p.IsPunctuation(start))
            start++;
        return new TokenRange(start, end);
    }

    // "Well, Mr Velde, the minister says": a clause with its subject follows, and no comma closes an apposition before its verb.
    private static TokenRange? First(Passage p, TokenRange sentence)
    {
        int start = AfterOpener(p, sentence),
            end = start;
        while (end < sentence.End && end - start < LongestAddress && IsAddress(p, end))
            end++;
        if (end == start || end >= sentence.End || p.Tokens.Form(end) is not ",")
            return null;
        for (int t = end + 1; t < sentence.End; t++)
        {
            if (p.IsPunctuation(t))
                return null;
            if (p.Syntax.IsVerb(t) || p.Syntax.Upos[t] is Upos.Aux)
                return t > end + 1 || p.Syntax.Xpos[t] is not ("VBN" or "VBG") ? new TokenRange(start, end) : null;
        }

        return null;
    }

    // "Is it safe, Mr Velde?", "Thank you, Minister."
    private static TokenRange? Last(Passage p, TokenRange sentence)
    {
        int end = sentence.End;
        while (end > sentence.Start && p.IsPunctuation(end - 1))
            end--;
        int start = end;
        while (start > sentence.Start && end - start < LongestAddress && IsAddress(p, start - 1))
            start--;
        bool isTitled = start < end && PersonalTitles.Contains(p.Tokens.Form(start));
        return isTitled && start - 1 > sentence.Start && p.Tokens.Form(start - 1) is "," ? new TokenRange(start, end) : null;
    }

    private static int AfterOpener(Passage p, TokenRange sentence)
    {
        int t = sentence.Start;
        for (int i = 0; i < LongestOpener && t < sentence.End && Openers.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()); i++)
        {
            t++;
            if (t < sentence.End && p.Tokens.Form(t) is ",")
                t++;
        }

        return t;
    }

    private static bool IsAddress(Passage p, int token) =>
        p.IsPerson(token) || (char.IsUpper(p.Tokens.Form(token)[0]) && PersonalTitles.Contains(p.Tokens.Form(token)));
}
