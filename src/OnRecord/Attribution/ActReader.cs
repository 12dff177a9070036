using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>What a statement does: the act of its cue in its context, and, where the cue only says, the force of what is said.</summary>
internal static class ActReader
{
    /// <param name="inner">The statements that have this one as their parent, with their acts.</param>
    public static Act Read(Passage p, Draft draft, IReadOnlyList<(Draft Draft, Act Act)> inner)
    {
        if (draft.IsUnmarked)
            return SpokenTurns.ActOf(p, draft);
        Act? cue = CueActs.Read(p, draft);
        if (cue is { } act && act is not (Act.Assert or Act.Report))
            return act;
        // "citing officials", "to quote Lund": what follows is their own word.
        if (cue == Act.Report && p.Syntax.Xpos[draft.Key] is not ("VBG" or "VB") && p.Syntax.Lemmas[draft.Key] is "quote" or "cite")
            return Act.Report;
        if (cue == Act.Report && (draft.Source is null || p.Syntax.Upos[draft.Key] is Upos.Noun))
            return Act.Report;
        if (IsMedium(p, draft.Source))
            return Act.Report;
        return Force(p, draft, inner) ?? (Cites(p, draft) ? Act.Assert : cue) ?? Act.Assert;
    }

    private static bool Cites(Passage p, Draft draft) => p.Syntax.Xpos[draft.Key] is "VBG" or "VB" && p.Syntax.Lemmas[draft.Key] is "quote" or "cite";

    /// <summary>Whether a source's head, or its last word, names a medium or an account.</summary>
    public static bool IsMedium(Passage p, TokenRange? source)
    {
        if (source is not { } range)
            return false;
        int head = Features.SpanShape.Head(p.Tree, range);
        string lemma = p.Syntax.Lemmas[head].ToLowerInvariant();
        if (p.Syntax.Upos[head] is Upos.Pron)
            return false;
        if (WordList.MediaWords.Contains(lemma) && !p.IsPerson(head))
            return true;
        if (p.Kind[head] == 0 || p.IsPerson(head))
            return false;
        // "the New York Times", "Fox News": the last word of the name says it, wherever the tree puts the head.
        TokenRange name = p.Syntax.NameAt(head)!.Value.Range;
        string last = p.Tokens.Form(name.End - 1).ToString().ToLowerInvariant();
        return WordList.MediaWords.Contains(last);
    }

    private static Act? Force(Passage p, Draft draft, IReadOnlyList<(Draft Draft, Act Act)> inner)
    {
        if (ContentRoot(p, draft) is not { } root)
            return null;
        if (ContentForce.Dismisses(p, draft, root))
            return Act.Deny;
        foreach ((Draft other, Act act) in inner)
        {
            if (!IsTop(p, root, other.Key))
                continue;
            if (IsSelf(p, draft, other))
            {
                if (act is Act.Believe or Act.Assert or Act.Silent)
                    return Act.Assert;
                if (act is not Act.Report)
                    return act;
            }
            else if (act is not (Act.Believe or Act.Silent) && HasSpoken(p, other))
            {
                return Act.Report;
            }
        }

        return ContentForce.Read(p, draft, root);
    }

    /// <summary>Whether it is a saying that happened: not "would ask", not "has not promised".</summary>
    private static bool HasSpoken(Passage p, Draft draft) =>
        p.Syntax.IsVerb(draft.Key)
        && (draft.Source is not null || Voice.IsMarkedPassive(p.Syntax, draft.Key))
        && CueActs.IsSpeech(p, draft)
        && !Negation.IsOn(p.Syntax, draft.Key)
        && Modals.Of(p.Syntax, draft.Key) is null;

    /// <summary>The main word of the content's first clause; null where there is no content.</summary>
    private static int? ContentRoot(Passage p, Draft draft)
    {
        if (draft.Content.Count == 0)
            return null;
        TokenRange first = draft.Content[0];
        TokenRange sentence = p.Sentence(first.Start);
        return Features.SpanShape.Head(p.Tree, new TokenRange(first.Start, Math.Max(first.Start + 1, Math.Min(first.End, sentence.End))));
    }

    /// <summary>Whether a cue governs all of the content: it is the root, or is the root's main clause's wish or plan.</summary>
    private static bool IsTop(Passage p, int root, int key) =>
        key == root || p.Tree.Head(key) == root && p.Tree.Is(key, "xcomp") || p.Tree.Head(root) == key && p.Tree.Is(root, "xcomp");

    /// <summary>Whether the inner statement's source is the speaker himself: a pronoun of the right kind, the same name, or nobody else named.</summary>
    private static bool IsSelf(Passage p, Draft outer, Draft inner)
    {
        if (inner.Source is null && p.Syntax.IsVerb(inner.Key) && (Voice.IsMarkedPassive(p.Syntax, inner.Key) || p.Tree.Child(inner.Key, "cop") is not null))
            return false;
        // "told the paper Peru had asked": who asked is named, though not as the source.
        if (
            inner.Source is null
            && p.Tree.Subject(inner.Key) is { } asker
            && p.Kind[asker] != 0
            && !IsSelfPronoun(p, asker)
            && outer.Source?.Contains(asker) != true
        )
            return false;
        if (inner.Source is not { } source)
            return inner.ImpliedSpeaker is not { } implied || outer.Source?.Contains(implied) == true || IsSelfPronoun(p, implied);
        if (source.Length == 1 && IsSelfPronoun(p, source.Start))
            return true;
        if (outer.Source is not { } speaker)
            return false;
        int head = Features.SpanShape.Head(p.Tree, source),
            own = Features.SpanShape.Head(p.Tree, speaker);
        return p.Lemma[head] == p.Lemma[own];
    }

    private static bool IsSelfPronoun(Passage p, int token) =>
        p.Syntax.Upos[token] is Upos.Pron
        && (p.Syntax.Lemmas[token].ToLowerInvariant() is "i" or "we" || !p.InQuotation(token) && Pronouns.IsThirdPerson(p.Syntax.Lemmas[token]));
}
