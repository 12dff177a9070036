using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution.Features;

/// <summary>The spans that the source of a cue may have, and what speaks for each.</summary>
internal static class SourceFeatures
{
    private const int MaximumLength = 45;
    private const int Reach = 32;
    private const int MaximumMarks = 4;

    /// <summary>Noun phrases of the cue's sentence, whole and cut short at their modifiers, and the stretches next to the cue.</summary>
    public static List<TokenRange> Candidates(Passage p, TokenRange cue)
    {
        TokenRange sentence = p.Sentence(cue.Start);
        var seen = new HashSet<TokenRange>();
        Span<int> starts = stackalloc int[24];
        Span<int> ends = stackalloc int[24];
        for (int t = sentence.Start; t < sentence.End; t++)
        {
            if (cue.Contains(t) || !IsNominal(p, t))
                continue;
            int startCount = 0,
                endCount = 0;
            TokenRange subtree = p.Tree.Subtree(t);
            starts[startCount++] = subtree.Start;
            starts[startCount++] = t;
            ends[endCount++] = t + 1;
            ends[endCount++] = subtree.End;
            foreach (int child in p.Tree.Children(t))
            {
                TokenRange part = p.Tree.Subtree(child);
                if (child < t)
                {
                    if (startCount < 23)
                        starts[startCount++] = part.Start;
                    if (startCount < 24)
                        starts[startCount++] = part.End;
                }
                else
                {
                    if (endCount < 23)
                        ends[endCount++] = part.Start;
                    if (endCount < 24)
                        ends[endCount++] = part.End;
                }
            }

            foreach (int start in starts[..startCount])
            foreach (int end in ends[..endCount])
                Offer(p, cue, sentence, start, end, t, seen);
        }

        Stretches(p, cue, sentence, seen);
        return [.. seen];
    }

    public static void Describe(Passage p, int key, TokenRange cue, TokenRange span, FeatureList f)
    {
        f.Clear();
        int head = SpanShape.Head(p.Tree, span),
            first = span.Start,
            last = span.End - 1;
        uint lemma = p.Lemma[key],
            lexical = p.Lexical[key],
            upos = (uint)p.Syntax.Upos[key];
        bool before = span.Start < cue.Start;
        uint side = before ? 1u : 0u;
        int gap = before ? cue.Start - span.End : span.Start - cue.End;
        uint path = SpanShape.Path(p, key, head);
        uint headUpos = (uint)p.Syntax.Upos[head],
            headKind = p.Kind[head];
        f.Add(Feature.SourcePath, path, upos);
        f.Add(Feature.SourcePathLexical, path, lexical);
        f.Add(Feature.SourcePathLemma, path, lemma);
        f.Add(Feature.SourceRelation, p.Relation[head], side, p.Tree.Head(head) == key ? 1u : 0u);
        f.Add(Feature.SourceHeadLemma, p.Lemma[head]);
        f.Add(Feature.SourceHeadKind, headKind, headUpos, side);
        f.Add(Feature.SourceHeadTag, p.Tag[head], p.Relation[head]);
        f.Add(Feature.SourceGap, Passage.Size(gap), side, upos);
        f.Add(Feature.SourceGapLemma, Passage.Size(gap), side, lemma);
        f.Add(Feature.SourceSideQuote, side, QuoteBetween(p, cue, span), Passage.Size(gap));
        f.Add(Feature.SourceLength, Passage.Size(span.Length), headKind);
        f.Add(Feature.SourceFirst, p.Form[first]);
        f.Add(Feature.SourceFirstRelation, p.Relation[first], p.UposNear(first, key));
        f.Add(Feature.SourceBefore, p.FormNear(first - 1, key), side);
        f.Add(Feature.SourceBeforeUpos, p.UposNear(first - 1, key), p.UposNear(first, key));
        f.Add(Feature.SourceBeforePair, p.FormNear(first - 1, key), p.Form[first]);
        f.Add(Feature.SourceLast, p.Form[last]);
        f.Add(Feature.SourceLastUpos, (uint)p.Syntax.Upos[last], p.UposNear(last + 1, key));
        f.Add(Feature.SourceAfter, p.FormNear(last + 1, key), side, gap == 0 ? 1u : 0u);
        f.Add(Feature.SourceAfterUpos, p.UposNear(last + 1, key), p.UposNear(last + 2, key));
        f.Add(Feature.SourceLastPair, p.Form[last], p.FormNear(last + 1, key));
        f.If(p.InQuotation(head) != p.InQuotation(key), Feature.SourceAcrossQuote);
        if (p.InQuotation(head))
            f.Add(Feature.SourceQuoted, p.InQuotation(key) ? 1u : 0u, headUpos);
        if (p.Tree.Relation(head) == "nsubj" && p.Tree.Head(head) >= 0)
            f.Add(Feature.SourceSubjectOf, SpanShape.Path(p, key, p.Tree.Head(head), 4));
        f.Add(Feature.SourcePassive, IsPassive(p, key) ? 1u : 0u, p.Relation[head], side);
        Wholeness(p, head, span, f, headKind);
        Inside(p, head, span, f);
    }

    /// <summary>What speaks for a statement having no source.</summary>
    public static void DescribeNone(Passage p, int key, TokenRange cue, FeatureList f)
    {
        f.Clear();
        uint upos = (uint)p.Syntax.Upos[key];
        int? subject = p.Tree.Subject(key);
        f.Add(Feature.NoSource);
        f.Add(Feature.NoSourceLemma, p.Lemma[key]);
        f.Add(Feature.NoSourceForm, p.Form[cue.Start], p.Form[cue.End - 1]);
        f.Add(Feature.NoSourceShape, p.Tag[key], p.Universal[key], subject is null ? 0u : 1u);
        f.Add(Feature.NoSourceLexical, p.Lexical[key], upos, subject is null ? 0u : 1u);
        f.Add(Feature.NoSourcePassive, IsPassive(p, key) ? 1u : 0u, p.Tree.Child(key, "obl") is null ? 0u : 1u);
        f.Add(Feature.NoSourceBefore, p.FormNear(cue.Start - 1, key));
        f.Add(Feature.NoSourceAfter, p.FormNear(cue.End, key));
        if (subject is { } named)
            f.Add(Feature.NoSourceSubject, p.Lemma[named], p.Relation[named]);
        if (p.Tree.Child(key, "nmod") is not null)
            f.Add(Feature.NoSourceOwned, upos);
        f.If(p.Tree.Child(key, "nmod:poss") is not null, Feature.NoSourcePossessed);
        if (p.Tree.Head(key) >= 0)
            f.Add(Feature.NoSourceHead, p.Lemma[p.Tree.Head(key)], p.Universal[key]);
    }

    private static void Wholeness(Passage p, int head, TokenRange span, FeatureList f, uint headKind)
    {
        TokenRange subtree = p.Tree.Subtree(head);
        uint whole = (span.Start == subtree.Start ? 1u : 0u) + (span.End == subtree.End ? 2u : 0u);
        f.Add(Feature.SourceWhole, whole, p.Relation[head]);
        bool afterComma = span.End < p.Count && p.Tokens.Form(span.End) is "," && subtree.Contains(span.End);
        f.Add(Feature.SourceWholeComma, whole, afterComma ? 1u : 0u, headKind);
        foreach (int child in p.Tree.Children(head))
        {
            uint inside = span.Contains(child)
                ? span.Contains(p.Tree.Subtree(child))
                    ? 2u
                    : 1u
                : 0u;
            f.Add(Feature.SourcePart, p.Relation[child], inside, child < head ? 1u : 0u);
            if (inside != 2)
                f.Add(Feature.SourcePartOut, p.Relation[child], p.Form[p.Tree.Subtree(child).Start], headKind);
            if (inside == 2 && child > head)
                f.Add(Feature.SourcePartIn, p.Relation[child], p.Form[p.Tree.Subtree(child).Start], headKind);
        }
    }

    private static void Inside(Passage p, int head, TokenRange span, FeatureList f)
    {
        int commas = 0,
            tops = 0;
        bool verb = false,
            bracket = false;
        for (int t = span.Start; t < span.End; t++)
        {
            ReadOnlySpan<char> form = p.Tokens.Form(t);
            if (form is ",")
                commas++;
            if (form is "(" or ")" or "-" or "—" or "–" or "--")
                bracket = true;
            if (p.Syntax.Upos[t] == Upos.Verb)
                verb = true;
            if (!span.Contains(p.Tree.Head(t)))
                tops++;
        }

        bool stop = p.IsPunctuation(span.End - 1);
        f.Add(
            Feature.SourceStop,
            stop ? 1u
                : span.End < p.Count && p.IsPunctuation(span.End) ? 2u
                : 0u,
            (uint)Math.Min(commas, 3),
            p.UposNear(span.End, span.End - 1)
        );
        f.Add(Feature.SourceInside, (uint)Math.Min(commas, 3), verb ? 1u : 0u, bracket ? 1u : 0u);
        f.Add(Feature.SourceTops, (uint)Math.Min(tops, 4), p.Kind[head]);
    }

    private static uint QuoteBetween(Passage p, TokenRange cue, TokenRange span)
    {
        int from = Math.Min(cue.End, span.End),
            to = Math.Max(cue.Start, span.Start);
        for (int t = from; t < to; t++)
            if (p.InQuotation(t))
                return 1;
        return 0;
    }

    public static bool IsPassive(Passage p, int key)
    {
        foreach (int child in p.Tree.Children(key))
            if (p.Tree.Relation(child) is "nsubj:pass" or "aux:pass")
                return true;
        return p.Syntax.Xpos[key] == "VBN" && p.Tree.Is(key, "acl");
    }

    private static bool IsNominal(Passage p, int t) =>
        p.Syntax.Upos[t] is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Det or Upos.Adj or Upos.Sym or Upos.X
        && (p.Syntax.Upos[t] is not (Upos.Det or Upos.Adj) || !p.Tree.Is(t, "det") && !p.Tree.Is(t, "amod") || p.Tree.Relation(t) == "nmod:poss");

    private static void Offer(Passage p, TokenRange cue, TokenRange sentence, int start, int end, int head, HashSet<TokenRange> seen)
    {
        while (end > start && p.Tokens.Form(end - 1) is "," or "—" or "–" or "--" or "-" or "." or ":" or ";")
            end--;
        while (start < end && p.Tokens.Form(start) is "," or "—" or "–" or "--" or "-" or ":")
            start++;
        if (start > head || end <= head || end - start > MaximumLength || start < sentence.Start || end > sentence.End)
            return;
        var range = new TokenRange(start, end);
        if (range.Overlaps(cue))
            return;
        seen.Add(range);
        // "Laurence Tribe, a professor," keeps the comma that closes the apposition in half of the corpus.
        if (end < sentence.End && p.Tokens.Form(end) is "," && range.Length > 3 && !cue.Contains(end))
            seen.Add(new TokenRange(start, end + 1));
    }

    /// <summary>Where the tree is wrong, the source is still most often a stretch beside the cue that begins like a noun phrase and ends at a mark.</summary>
    private static void Stretches(Passage p, TokenRange cue, TokenRange sentence, HashSet<TokenRange> seen)
    {
        Span<int> ends = stackalloc int[MaximumMarks + 1];
        int count = 0;
        ends[count++] = cue.Start;
        for (int start = cue.Start - 1; start >= sentence.Start && cue.Start - start <= Reach; start--)
        {
            if (p.IsPunctuation(start) && count < ends.Length)
                ends[count++] = start;
            if (!MayBegin(p, start, sentence))
                continue;
            foreach (int end in ends[..count])
                OfferBoth(p, cue, start, end, seen);
        }

        int marks = 0;
        for (int end = cue.End + 1; end <= sentence.End && end - cue.End <= Reach && marks < MaximumMarks; end++)
        {
            bool mark = p.IsPunctuation(end - 1);
            if (mark)
                marks++;
            if (mark || end < sentence.End && (p.IsPunctuation(end) || p.Syntax.IsVerb(end) || p.Syntax.Upos[end] is Upos.Adp or Upos.Pron or Upos.Sconj))
                OfferBoth(p, cue, cue.End, end, seen);
        }
    }

    private static bool MayBegin(Passage p, int t, TokenRange sentence) =>
        p.Syntax.Upos[t] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.X
        && (
            t == sentence.Start
            || p.Syntax.Upos[t - 1] is Upos.Punct or Upos.Adp or Upos.Cconj or Upos.Sconj or Upos.Verb or Upos.Aux or Upos.Adv or Upos.Part or Upos.Pron
            || p.Syntax.Upos[t] is Upos.Det
        );

    /// <summary>The stretch, and the stretch without a closing comma: the corpus has apposition with and without.</summary>
    private static void OfferBoth(Passage p, TokenRange cue, int start, int end, HashSet<TokenRange> seen)
    {
        if (end <= start || end - start > MaximumLength)
            return;
        var range = new TokenRange(start, end);
        if (range.Overlaps(cue))
            return;
        seen.Add(range);
        if (p.IsPunctuation(end - 1) && end - 1 > start)
            seen.Add(new TokenRange(start, end - 1));
    }
}
