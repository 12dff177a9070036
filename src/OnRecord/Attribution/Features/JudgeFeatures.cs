using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution.Features;

/// <summary>What speaks for and against a drafted statement, and for what it does: its cue, its source, its content, what holds it, and what the
/// rules say of it.</summary>
internal static class JudgeFeatures
{
    /// <summary>Words at the beginning of a content that are features by themselves.</summary>
    private const int FirstWords = 3;

    /// <summary>Steps up the tree from a cue to the one around it.</summary>
    private const int Climb = 5;

    /// <summary>Tokens of a content that are looked through for telling words.</summary>
    private const int Reach = 60;

    /// <param name="act">What the rules say that it does.</param>
    public static void Describe(Passage p, Draft draft, Act act, Commitment commitment, StatementRealis realis, FeatureList f)
    {
        CueFeatures.Describe(p, draft.Key, f);
        uint lemma = p.Lemma[draft.Key],
            lexical = p.Lexical[draft.Key],
            rule = (uint)act + 1;
        f.Add(Feature.JudgeAct, rule);
        f.Add(Feature.JudgeActLemma, rule, lemma);
        f.Add(Feature.JudgeCommitment, (uint)commitment, rule);
        f.Add(Feature.JudgeRealis, (uint)realis, rule);
        f.Add(Feature.JudgeProbability, (uint)Math.Clamp((int)(draft.Probability * 20), 0, 20));
        f.Add(Feature.JudgeNegated, Negation.IsOn(p.Syntax, draft.Key) ? 1u : 0u, lexical);
        f.Add(Feature.JudgeModal, Word(Modals.Of(p.Syntax, draft.Key)), lexical);
        Source(p, draft, f, lexical, lemma);
        Content(p, draft, f, lexical, lemma, rule);
        Holder(p, draft, f, lexical, lemma);
    }

    private static void Source(Passage p, Draft draft, FeatureList f, uint lexical, uint lemma)
    {
        if (draft.Source is not { } source)
        {
            uint implied = draft.ImpliedSpeaker is { } supplied ? 2u + p.Kind[supplied] : 1u;
            f.Add(Feature.JudgeSource, implied, lexical);
            f.Add(Feature.JudgeSourceLemma, implied, lemma);
            return;
        }

        int head = SpanShape.Head(p.Tree, source);
        uint kind = 10u + p.Kind[head] + (p.Syntax.Upos[head] == Upos.Pron ? 10u : 0u);
        f.Add(Feature.JudgeSource, kind, lexical);
        f.Add(Feature.JudgeSourceLemma, kind, lemma);
        f.Add(Feature.JudgeSourceHead, p.Lemma[head]);
        f.Add(Feature.JudgeSourceHeadLexical, p.Lemma[head], lexical);
        f.Add(Feature.JudgeSourceMedium, ActReader.IsMedium(p, source) ? 1u : 0u, lexical);
        f.Add(Feature.JudgeSourceRelation, p.Relation[head], p.Tree.Head(head) == draft.Key ? 1u : 0u, lexical);
    }

    private static void Content(Passage p, Draft draft, FeatureList f, uint lexical, uint lemma, uint rule)
    {
        if (draft.Content.Count == 0)
        {
            f.Add(Feature.JudgeNoContent, lexical);
            return;
        }

        TokenRange first = draft.Content[0];
        uint start = p.Form[first.Start],
            length = Passage.Size(draft.ContentLength);
        f.Add(Feature.JudgeStart, start);
        f.Add(Feature.JudgeStartLexical, start, lexical);
        f.Add(Feature.JudgeStartLemma, start, lemma);
        f.Add(Feature.JudgeStartTag, p.Tag[first.Start], lexical, first.Start < draft.Key ? 1u : 0u);
        f.Add(Feature.JudgeLength, length, lexical);
        f.Add(Feature.JudgePieces, (uint)draft.Content.Count, p.InQuotation(first.Start) ? 1u : 0u, lexical);
        int root = SpanShape.Head(p.Tree, new TokenRange(first.Start, Math.Max(first.Start + 1, Math.Min(first.End, p.Sentence(first.Start).End))));
        uint modal = Word(Modals.Of(p.Syntax, root)),
            negated = Negation.IsOn(p.Syntax, root) ? 1u : 0u;
        f.Add(Feature.JudgeRoot, p.Lemma[root], rule);
        f.Add(Feature.JudgeRootTag, p.Tag[root], lexical);
        f.Add(Feature.JudgeRootModal, modal, rule);
        f.Add(Feature.JudgeRootNegated, negated, rule, lexical);
        int? subject = p.Tree.Subject(root);
        uint who = subject is { } named ? 1u + p.Kind[named] + (p.Syntax.Upos[named] == Upos.Pron ? 10u : 0u) : 0u;
        f.Add(Feature.JudgeRootSubject, who, modal, rule);
        f.Add(Feature.JudgeRootSubjectForm, subject is { } doer ? p.Form[doer] : 0u, rule);
        Words(p, draft, f, rule);
        for (int i = 1; i < FirstWords && first.Start + i < first.End; i++)
            f.Add(Feature.JudgeFirst, p.Form[first.Start + i], rule);
        if (p.Tokens.Form(draft.Content[^1].End - 1) is "?" || first.End - first.Start > 1 && p.Tokens.Form(draft.Content[^1].End - 2) is "?")
            f.Add(Feature.JudgeQuestion, rule);
    }

    private static void Words(Passage p, Draft draft, FeatureList f, uint rule)
    {
        int left = Reach;
        uint seen = 0;
        foreach (TokenRange piece in draft.Content)
        {
            for (int t = piece.Start; t < piece.End && left-- > 0; t++)
            {
                string lemma = p.Syntax.Lemmas[t].ToLowerInvariant();
                seen |= WordList.HarmWords.Contains(lemma) ? 1u : 0u;
                seen |= WordList.GraveWords.Contains(lemma) ? 2u : 0u;
                seen |= WordList.PraiseWords.Contains(lemma) ? 4u : 0u;
                seen |= WordList.BlameWords.Contains(lemma) ? 8u : 0u;
                seen |= WordList.UntrueWords.Contains(lemma) ? 16u : 0u;
                seen |= Negation.IsWord(lemma) ? 32u : 0u;
                if (p.Syntax.Upos[t] is Upos.Adj or Upos.Verb)
                    f.Add(Feature.JudgeWord, p.Lemma[t]);
            }
        }

        for (uint bit = 1; bit <= 32; bit <<= 1)
            if ((seen & bit) != 0)
                f.Add(Feature.JudgeWordClass, bit, rule);
        f.Add(Feature.JudgeWordClasses, seen, rule);
    }

    private static void Holder(Passage p, Draft draft, FeatureList f, uint lexical, uint lemma)
    {
        if (draft.Parent is not { } holder)
        {
            f.Add(Feature.JudgeOutermost, lexical);
            return;
        }

        f.Add(Feature.JudgeHolder, p.Lexical[holder.Key], lexical);
        f.Add(Feature.JudgeHolderLemma, p.Lemma[holder.Key], lexical);
        f.Add(Feature.JudgeHolderPair, p.Lemma[holder.Key], lemma);
        uint chain = 7;
        int at = draft.Key,
            steps = 0;
        for (; steps < Climb && at >= 0 && at != holder.Key; steps++, at = p.Tree.Head(at))
        {
            chain = FeatureHash.Mix(chain, p.Universal[at]);
            if (steps < 2)
                f.Add(Feature.JudgeHolderChain, chain, lexical);
        }

        f.Add(Feature.JudgeHolderSteps, at == holder.Key ? (uint)steps : 9u, lexical);
        f.Add(Feature.JudgeHolderWay, at == holder.Key ? chain : 0, lexical);
        f.Add(Feature.JudgeRelation, p.Relation[draft.Key], lexical, draft.Source is null ? 0u : 1u);
        f.Add(Feature.JudgeRelationTag, p.Relation[draft.Key], p.Tag[draft.Key]);
        f.Add(Feature.JudgeHolderStart, draft.Key == holder.Content[0].Start ? 1u : 0u, p.InQuotation(draft.Key) ? 1u : 0u, lexical);
    }

    private static uint Word(string? word) => word is null ? 0 : FeatureHash.Of(word);
}
