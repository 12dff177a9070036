using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution.Features;

/// <summary>The spans that the cue around a main word may have, and what speaks for each.</summary>
internal static class CueExtent
{
    private const int Before = 6;
    private const int After = 7;

    public static List<TokenRange> Candidates(Passage p, int key)
    {
        TokenRange sentence = p.Sentence(key);
        var candidates = new List<TokenRange>();
        for (int start = Math.Max(sentence.Start, key - Before); start <= key; start++)
        for (int end = key + 1; end <= Math.Min(sentence.End, key + 1 + After); end++)
            if (key - start + (end - key) <= 10)
                candidates.Add(new TokenRange(start, end));
        return candidates;
    }

    public static void Describe(Passage p, int key, TokenRange span, FeatureList f)
    {
        f.Clear();
        int first = span.Start,
            last = span.End - 1;
        uint lemma = p.Lemma[key],
            lexical = p.Lexical[key],
            keyRelation = p.Relation[key];
        f.Add(Feature.ExtentShape, (uint)(key - first), (uint)(last - key));
        f.Add(Feature.ExtentStartSize, (uint)(key - first), (uint)p.Syntax.Upos[key]);
        f.Add(Feature.ExtentEndSize, (uint)(last - key), (uint)p.Syntax.Upos[key]);

        uint toFirst = Link(p, key, first),
            toBefore = first > 0 ? Link(p, key, first - 1) : 1;
        f.Add(Feature.ExtentStart, p.Form[first], toFirst, first == key ? 1u : 0u);
        f.Add(Feature.ExtentStartUpos, (uint)p.Syntax.Upos[first], toFirst, toBefore);
        f.Add(Feature.ExtentBefore, p.FormNear(first - 1, key), toBefore, first == key ? 1u : 0u);
        f.Add(Feature.ExtentBeforeUpos, p.UposNear(first - 1, key), toBefore);
        f.Add(Feature.ExtentStartPair, p.FormNear(first - 1, key), p.Form[first]);
        f.Add(Feature.ExtentStartLemma, p.Form[first], lemma);

        uint toLast = Link(p, key, last),
            toAfter = last + 1 < p.Count ? Link(p, key, last + 1) : 1;
        f.Add(Feature.ExtentEnd, p.Form[last], toLast, last == key ? 1u : 0u);
        f.Add(Feature.ExtentEndUpos, (uint)p.Syntax.Upos[last], toLast, toAfter);
        f.Add(Feature.ExtentAfter, p.FormNear(last + 1, key), toAfter, last == key ? 1u : 0u);
        f.Add(Feature.ExtentAfterUpos, p.UposNear(last + 1, key), toAfter, last == key ? 1u : 0u);
        f.Add(Feature.ExtentEndPair, p.Form[last], p.FormNear(last + 1, key));
        f.Add(Feature.ExtentEndLemma, p.Form[last], lemma, last == key ? 0u : p.FormNear(last + 1, key));
        f.Add(Feature.ExtentLemmaAfter, lemma, p.FormNear(last + 1, key), (uint)(last - key));
        f.Add(Feature.ExtentLexicalAfter, lexical, p.FormNear(last + 1, key), (uint)(last - key));
        f.Add(Feature.ExtentLemmaSize, lemma, (uint)(last - key), (uint)(key - first));
        f.Add(Feature.ExtentRelationAfter, keyRelation, toAfter);
        f.Add(Feature.ExtentRelationBefore, keyRelation, toBefore);
        f.Add(Feature.ExtentAfterTwo, p.FormNear(last + 1, key), p.UposNear(last + 2, key));

        uint all = 7;
        for (int t = first; t <= last; t++)
        {
            all = FeatureHash.Mix(all, p.Form[t]);
            if (t != key)
                f.Add(Feature.ExtentInside, p.Relation[t], Link(p, key, t), t < key ? 1u : 0u);
            if (t != key && p.IsPunctuation(t))
                f.Add(Feature.ExtentPunctuation, p.Form[t]);
            if (t != key && p.InQuotation(t) != p.InQuotation(key))
                f.Add(Feature.ExtentCrossesQuote);
        }

        f.Add(Feature.ExtentForm, all);
    }

    /// <summary>How a token stands to the main word: its relation when it hangs on it, and how far its way there is.</summary>
    private static uint Link(Passage p, int key, int token)
    {
        if (token == key)
            return 2;
        if (!p.Within(token, key))
            return 1;
        int head = p.Tree.Head(token);
        if (head == key)
            return FeatureHash.Mix(3, p.Relation[token]);
        if (p.Tree.Head(key) == token)
            return FeatureHash.Mix(4, p.Relation[key]);
        if (head >= 0 && p.Tree.Head(head) == key)
            return FeatureHash.Mix(FeatureHash.Mix(5, p.Universal[head]), p.Universal[token]);
        if (head >= 0 && head == p.Tree.Head(key))
            return FeatureHash.Mix(6, p.Universal[token]);
        return p.Tree.IsUnder(token, key) ? 7u : 8u;
    }
}
