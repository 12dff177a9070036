using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution.Features;

/// <summary>What speaks for and against a token being the main word of a cue.</summary>
internal static class CueFeatures
{
    private const int Ancestors = 4;

    public static void Describe(Passage p, int t, FeatureList f)
    {
        f.Clear();
        Tree tree = p.Tree;
        uint lemma = p.Lemma[t],
            relation = p.Relation[t],
            upos = (uint)p.Syntax.Upos[t],
            lexical = p.Lexical[t];
        f.Add(Feature.Bias);
        f.Add(Feature.Lemma, lemma);
        f.Add(Feature.LemmaUpos, lemma, upos);
        f.Add(Feature.FormTag, p.Form[t], p.Tag[t]);
        f.Add(Feature.LemmaRelation, lemma, relation);
        f.Add(Feature.TagRelation, p.Tag[t], relation);
        f.Add(Feature.Lexical, lexical, upos);
        f.Add(Feature.LexicalRelation, lexical, relation, upos);
        ReadOnlySpan<char> form = p.Tokens.Form(t);
        f.Add(Feature.Suffix, FeatureHash.OfLower(form.Length > 3 ? form[^3..] : form), upos);
        Neighbours(p, t, f, lemma, lexical);
        Dependants(p, t, f, lemma, lexical, upos);
        Above(p, t, f, lemma, lexical);
        Surroundings(p, t, f, lemma, lexical);
    }

    private static void Neighbours(Passage p, int t, FeatureList f, uint lemma, uint lexical)
    {
        uint before = p.FormNear(t - 1, t),
            after = p.FormNear(t + 1, t),
            beforeUpos = p.UposNear(t - 1, t),
            afterUpos = p.UposNear(t + 1, t);
        f.Add(Feature.Before, before);
        f.Add(Feature.After, after);
        f.Add(Feature.BeforeTwo, p.FormNear(t - 2, t));
        f.Add(Feature.AfterTwo, p.FormNear(t + 2, t));
        f.Add(Feature.LemmaBefore, lemma, before);
        f.Add(Feature.LemmaAfter, lemma, after);
        f.Add(Feature.LemmaUposAround, lemma, beforeUpos, afterUpos);
        f.Add(Feature.LexicalAfter, lexical, after);
        f.Add(Feature.LexicalBefore, lexical, before);
        f.Add(Feature.UposBefore, p.UposNear(t - 2, t), beforeUpos, (uint)p.Syntax.Upos[t]);
        f.Add(Feature.UposAfter, (uint)p.Syntax.Upos[t], afterUpos, p.UposNear(t + 2, t));
        f.Add(Feature.KindBefore, t > 0 ? p.Kind[t - 1] : 9u, lexical);
        f.Add(Feature.KindAfter, t + 1 < p.Count ? p.Kind[t + 1] : 9u, lexical);
    }

    private static void Dependants(Passage p, int t, FeatureList f, uint lemma, uint lexical, uint upos)
    {
        Tree tree = p.Tree;
        uint signature = 17,
            subjectLemma = 0,
            subjectKind = 0;
        bool clause = false,
            subject = false,
            infinitive = false,
            passive = false;
        foreach (int child in tree.Children(t))
        {
            uint relation = p.Universal[child];
            f.Add(Feature.Child, p.Relation[child], child < t ? 1u : 0u, upos);
            f.Add(Feature.LexicalChild, lexical, p.Relation[child]);
            if (p.IsPunctuation(child))
                continue;
            f.Add(Feature.LemmaChild, lemma, p.Relation[child]);
            if (tree.Is(child, "ccomp") || tree.Is(child, "parataxis"))
            {
                clause = true;
                f.Add(Feature.LemmaClause, lemma, child < t ? 1u : 0u, p.InQuotation(child) ? 1u : 0u);
            }

            if (tree.Is(child, "nsubj"))
            {
                subject = true;
                subjectLemma = p.Lemma[child];
                subjectKind = p.Kind[child] + (p.Syntax.Upos[child] == Upos.Pron ? 10u : 0u);
                passive = tree.Relation(child).EndsWith(":pass", StringComparison.Ordinal);
            }

            if (tree.Is(child, "obj") || tree.Is(child, "obl") || tree.Is(child, "nmod"))
                f.Add(Feature.LemmaObject, lemma, p.Lemma[child]);
            if (tree.Is(child, "mark") || tree.Is(child, "aux") || tree.Is(child, "advmod"))
                f.Add(Feature.Helper, relation, p.Lemma[child], lexical);
            if (tree.Is(child, "mark") && p.Syntax.Xpos[child] == "TO")
                infinitive = true;
            if (!tree.Is(child, "advmod") && !tree.Is(child, "obl"))
                signature = FeatureHash.Mix(signature, relation);
        }

        f.Add(Feature.Signature, signature, upos);
        f.Add(Feature.LemmaSignature, lemma, signature);
        f.Add(Feature.LexicalSignature, lexical, signature);
        f.Add(Feature.SubjectLemma, subjectLemma);
        f.Add(Feature.LexicalSubject, lexical, subjectKind, subject ? 1u : 0u);
        f.Add(Feature.LexicalClause, lexical, (clause ? 1u : 0u) + (subject ? 2u : 0u) + (infinitive ? 4u : 0u) + (passive ? 8u : 0u), upos);
        f.Add(Feature.LemmaInfinitive, lemma, infinitive ? 1u : 0u, passive ? 1u : 0u);
    }

    private static void Above(Passage p, int t, FeatureList f, uint lemma, uint lexical)
    {
        Tree tree = p.Tree;
        int head = tree.Head(t);
        if (head < 0)
        {
            f.Add(Feature.Root, lexical);
            return;
        }

        f.Add(Feature.HeadLemma, p.Lemma[head], p.Universal[t]);
        f.Add(Feature.LemmaHeadLemma, lemma, p.Lemma[head]);
        f.Add(Feature.HeadUpos, (uint)p.Syntax.Upos[head], p.Relation[t], lexical);
        f.Add(Feature.HeadLexical, p.Lexical[head], p.Universal[t], lexical);
        uint chain = p.Universal[t];
        for (int i = 0, a = head; i < Ancestors && a >= 0; i++, a = tree.Head(a))
        {
            if (p.Lexical[a] != 0)
                f.Add(Feature.CueAbove, p.Lemma[a], chain);
            if (p.Lexical[a] != 0)
                f.Add(Feature.CueClassAbove, chain, p.Lexical[a]);
            chain = FeatureHash.Mix(chain, p.Universal[a]);
            if (i < 2)
                f.Add(Feature.Chain, chain, lexical);
        }
    }

    private static void Surroundings(Passage p, int t, FeatureList f, uint lemma, uint lexical)
    {
        TokenRange sentence = p.Sentence(t);
        TokenRange? quotation = p.Quotations.At(t) is { } q ? p.Quotations.All[q].Range : null;
        int before = 99,
            after = 99;
        for (int i = t - 1; i >= sentence.Start && t - i < 25; i--)
            if (p.InQuotation(i))
            {
                before = t - i;
                break;
            }
        for (int i = t + 1; i < sentence.End && i - t < 25; i++)
            if (p.InQuotation(i))
            {
                after = i - t;
                break;
            }
        uint state =
            quotation is null ? 0u
            : quotation.Value.Length < 6 ? 1u
            : 2u;
        f.Add(Feature.QuoteState, state, lexical);
        if (state > 0)
            f.Add(Feature.LemmaQuoted, lemma, state);
        if (quotation is { } around)
            f.Add(Feature.QuotePlace, Passage.Size(t - around.Start), state);
        if (state == 0)
        {
            f.Add(Feature.QuoteBefore, Passage.Size(before), lexical);
            f.Add(Feature.QuoteAfter, Passage.Size(after), lexical);
            f.Add(Feature.QuotesAround, Passage.Size(before), Passage.Size(after));
        }

        f.Add(Feature.SentencePlace, Passage.Size(t - sentence.Start), lexical);
        f.Add(Feature.SentenceEnd, Passage.Size(sentence.End - t), lexical);
        f.Add(Feature.SentenceEnds, p.Form[sentence.End - 1], lexical);
        f.Add(Feature.SentenceBegins, p.Form[sentence.Start], lexical);
        int comma = -1;
        for (int i = t - 1; i >= sentence.Start && t - i < 15; i--)
            if (p.IsPunctuation(i))
            {
                comma = i;
                break;
            }
        if (comma >= 0)
            f.Add(Feature.PunctuationBefore, p.Form[comma], Passage.Size(t - comma), lexical);
        if (sentence.Start > 0 && p.InQuotation(sentence.Start - 1) && !p.InQuotation(sentence.Start))
            f.Add(
                Feature.AfterQuotation,
                Passage.Size(sentence.Length),
                p.Tokens.ParagraphOf(sentence.Start) == p.Tokens.ParagraphOf(sentence.Start - 1) ? 1u : 0u,
                lexical
            );
        f.If(p.Tokens.SentenceOf(t) == 0, Feature.FirstSentence);
        int otherVerbs = p.Verbs[p.Tokens.SentenceOf(t)] - (p.Syntax.IsVerb(t) ? 1 : 0);
        if (otherVerbs == 0)
            f.Add(Feature.OnlyVerb, lexical);
    }
}
