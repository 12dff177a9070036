using System.Collections.Frozen;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>Whether the saying itself happened: from the negation, modal and conjunction of its cue, and from what the statement around it does to
/// it.</summary>
internal static class StatementRealisReader
{
    private static readonly WordSet Refusing = WordSet.Of("Attribution/Data/rule-words.tsv", "refusing-verbs");
    private static readonly WordSet Intending = WordSet.Of("Attribution/Data/rule-words.tsv", "intending-words");
    private static readonly WordSet LikedTo = WordSet.Of("Attribution/Data/rule-words.tsv", "liked-to-verbs");
    private static readonly WordSet Failing = WordSet.Of("Attribution/Data/rule-words.tsv", "failing-words");
    private static readonly WordSet Nobodies = WordSet.Of("Attribution/Data/rule-words.tsv", "source-negators");
    private static readonly WordSet Urging = WordSet.Of("Attribution/Data/rule-words.tsv", "urging-modals");
    private static readonly WordSet HypotheticalModals = WordSet.Of("Attribution/Data/rule-words.tsv", "hypothetical-modals");
    internal static readonly WordSet CapableModals = WordSet.Of("Attribution/Data/rule-words.tsv", "capable-modals");

    private static readonly WordSet Weighing = WordSet.Of("Attribution/Data/rule-words.tsv", "weighing-adjectives");
    private static readonly WordSet Singling = WordSet.Of("Attribution/Data/rule-words.tsv", "singling-adjectives");
    private static readonly WordSet MadeUp = WordSet.Of("Attribution/Data/rule-words.tsv", "made-up-works");
    private static readonly WordSet Inverting = WordSet.Of("Attribution/Data/rule-words.tsv", "inverting-auxiliaries");
    private static readonly WordSet Imagining = WordSet.Of("Attribution/Data/rule-words.tsv", "imagining-verbs");
    private static readonly WordSet Declaring = WordSet.Of("Attribution/Data/rule-words.tsv", "declaring-verbs");

    /// <summary>Links of the tree between "anybody" who says and the word that is negated.</summary>
    private const int NegatorReach = 5;

    /// <summary>Lemmas whose infinitive is yet to come ("plans to announce"), from <c>plan-words.txt</c>.</summary>
    private static readonly FrozenSet<string> Planning = DataFile
        .Rows("Attribution/Data/plan-words.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="parent">The statement around it, with its commitment; null when outermost.</param>
    public static StatementRealis Read(Passage p, Draft draft, Act act, (Draft Draft, Commitment Commitment)? parent)
    {
        if (draft.IsUnmarked)
            return StatementRealis.Actual;
        if (CheckedClaims.IsRefuted(p, draft))
            return StatementRealis.Negated;
        Act? cue = CueActs.Read(p, draft);
        if (cue == Act.Silent)
            return IsRefusal(p, draft) ? StatementRealis.Actual : StatementRealis.Negated;
        // "did not accept that", "“Of course not,” he said": it is what is said that is negated, and it was said.
        bool isNegative = Negation.IsOn(p.Syntax, draft.Key),
            negated = isNegative && !CueActs.IsNotTaken(p, draft) && BareAnswers.Read(p.Syntax, draft.Content) is null;
        if (
            negated
            && act is Act.Assert or Act.Report or Act.Ask or Act.Demand or Act.Urge or Act.Order or Act.Warn or Act.Accuse or Act.Propose or Act.Threaten
        )
            return StatementRealis.Negated;
        if (negated && cue == Act.Deny && !IsPlan(p, draft))
            return StatementRealis.Negated;
        if (IsUnderFailure(p, draft.Key) || IsByNobody(p, draft) || QuotedAs.IsMisquoted(p, draft.Key, parent?.Draft))
            return StatementRealis.Negated;
        if (parent is { Commitment: Commitment.IsNot } denier && IsWhatIsSaid(p, denier.Draft, draft))
            return StatementRealis.Negated;
        if (parent?.Draft.Parent is { } beyond && CommitmentReader.Read(p, beyond) == Commitment.IsNot && IsWhatIsSaid(p, beyond, draft))
            return StatementRealis.Negated;
        // "falsely claimed that the bank had called it dead"
        if (parent is { } liar && QuotedAs.Misstates(p.Syntax, liar.Draft.Cue) && IsWhatIsSaid(p, liar.Draft, draft))
            return StatementRealis.Negated;
        if (draft.Parent is null && IsAsked(p, draft.Key) || IsInverted(p, draft) || IsImagined(p, draft.Key) || IsInFiction(p, draft.Key))
            return StatementRealis.Hypothetical;
        if (IsUnderCondition(p, draft.Key) && !(parent is { Commitment: Commitment.Is } && !IsClauseOf(p, draft)))
            return StatementRealis.Hypothetical;
        switch (Modals.Of(p.Syntax, draft.Key))
        {
            case "will" or "shall":
                return isNegative ? StatementRealis.Actual : StatementRealis.Future;
            // "I would call for calm": so he calls for it.
            case "would"
                when !isNegative && IsOwn(p, draft.Key) && !Voice.IsMarkedPassive(p.Syntax, draft.Key) && Declaring.Contains(p.Syntax.Lemmas[draft.Key]):
                return StatementRealis.Actual;
            case "would" when !isNegative && (!LikesTo(p, draft) || HasCondition(p, draft.Key)):
                return parent is null ? StatementRealis.Hypothetical : StatementRealis.Future;
            case "must" when !isNegative && !IsOwn(p, draft.Key):
            case var modal when HypotheticalModals.Contains(modal) && !isNegative:
                return StatementRealis.Hypothetical;
        }

        int head = p.Tree.Head(draft.Key);
        if (head >= 0 && IsPartOfDeed(p, draft.Key, head) && Modals.Of(p.Syntax, head) is { } how && !Negation.IsOn(p.Syntax, head))
        {
            if (how is "will" or "shall")
                return StatementRealis.Future;
            if (parent is null && Urging.Contains(how))
                return StatementRealis.Hypothetical;
        }

        // "it is too soon to say that the bridge is safe"
        if (p.Syntax.Xpos[draft.Key] == "VB" && head >= 0 && head < draft.Key && Silences.Early.Contains(p.Syntax.Lemmas[head].ToLowerInvariant()))
            return StatementRealis.Hypothetical;
        if (IsUntold(p, draft, head))
            return StatementRealis.Hypothetical;
        // "is due | to announce", wherever the tree hangs the adjective.
        if (
            p.Syntax.Xpos[draft.Key] == "VB"
            && draft.Key > 1
            && p.Tokens.Form(draft.Key - 1) is "to"
            && p.Syntax.Upos[draft.Key - 2] is Upos.Adj or Upos.Adp or Upos.Adv
            && Planning.Contains(p.Syntax.Lemmas[draft.Key - 2].ToLowerInvariant())
        )
            return StatementRealis.Future;
        if (p.Syntax.Xpos[draft.Key] != "VB" || !p.Tree.Is(draft.Key, "xcomp") && !p.Tree.Is(draft.Key, "ccomp") && !p.Tree.Is(draft.Key, "acl"))
            return StatementRealis.Actual;
        return head >= 0 && Planning.Contains(p.Syntax.Lemmas[head].ToLowerInvariant()) ? StatementRealis.Future : StatementRealis.Actual;
    }

    /// <summary>"a duty to report it", "fair to think", "unlikely to agree": what there is reason, or none, to say; but "the first to say", "quick to
    /// deny", "plans to announce".</summary>
    private static bool IsUntold(Passage p, Draft draft, int head)
    {
        if (draft.Parent is null || head < 0 || head > draft.Key || p.Syntax.Xpos[draft.Key] != "VB" || draft.Key == 0)
            return false;
        string lemma = p.Syntax.Lemmas[head].ToLowerInvariant();
        if (p.Syntax.Upos[head] is Upos.Adj)
            return Weighing.Contains(lemma);
        if (p.Syntax.Upos[head] is not Upos.Noun || !p.Tree.Is(draft.Key, "acl") || Planning.Contains(lemma))
            return false;
        foreach (int child in p.Tree.Children(head))
            if (p.Tree.Is(child, "amod") && child < head && Singling.Contains(p.Syntax.Lemmas[child].ToLowerInvariant()))
                return false;
        return lemma is not "decision";
    }

    /// <summary>"will meet | to discuss it", "will be posted | warning of it", "should send | a signal that": said when that is done.</summary>
    private static bool IsPartOfDeed(Passage p, int key, int deed) =>
        p.Syntax.IsVerb(deed)
        && deed < key
        && !LikedTo.Contains(p.Syntax.Lemmas[deed])
        && (
            (p.Tree.Is(key, "advcl") || p.Tree.Is(key, "xcomp"))
                && (p.Syntax.Xpos[key] == "VB" && p.Tokens.Form(key - 1) is "to" || p.Syntax.Xpos[key] == "VBG" && !p.IsPunctuation(key - 1))
            || p.Syntax.Upos[key] is Upos.Noun && p.Tree.Is(key, "obj") && (p.Syntax.Lemmas[deed] is "send" || CueActs.Carries(p.Syntax.Lemmas[deed]))
        );

    /// <summary>"we must say": it is said by being called necessary; of others it is only asked.</summary>
    private static bool IsOwn(Passage p, int key) => p.Tree.Subject(key) is { } subject && p.Syntax.Lemmas[subject].ToLowerInvariant() is "i" or "we";

    /// <summary>"declined", "refused", "would not say", "stopped short of": a choice, where "did not say" is the mere absence of words.</summary>
    private static bool IsRefusal(Passage p, Draft draft) =>
        Refusing.Contains(p.Syntax.Lemmas[draft.Key].ToLowerInvariant())
        || Silences.LeavesOpen(p, draft)
        || CapableModals.Contains(Modals.Of(p.Syntax, draft.Key)) && !Voice.IsMarkedPassive(p.Syntax, draft.Key);

    private static bool IsPlan(Passage p, Draft draft)
    {
        for (int t = draft.Cue.Start; t < draft.Cue.End; t++)
            if (Intending.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()))
                return true;
        return false;
    }

    /// <summary>"would like to".</summary>
    private static bool LikesTo(Passage p, Draft draft) => LikedTo.Contains(p.Syntax.Lemmas[draft.Key]);

    /// <summary>
    /// Whether the inner saying is what the outer statement is about ("denied that he had asked", "denied having told", "rejected the idea that he had
    /// asked"), rather than told beside it. An object is a noun, whatever its tag: in "rejected claims that", what was claimed is rejected, and that it was
    /// claimed is not.
    /// </summary>
    private static bool IsWhatIsSaid(Passage p, Draft outer, Draft inner)
    {
        if (NamedClaims.IsOfAnother(p.Syntax, inner.Key))
            return false;
        int at = inner.Key;
        for (int steps = 0; steps < 2 && at >= 0; steps++)
        {
            int head = p.Tree.Head(at);
            if (head == outer.Key)
                return p.Syntax.IsVerb(inner.Key) && !p.Tree.Is(inner.Key, "obj");
            at =
                p.Tree.Is(at, "xcomp") || p.Tree.Is(at, "conj") || p.Tree.Is(at, "acl") && p.Tree.Child(at, "mark") is { } mark && p.Tokens.Form(mark) is "that"
                    ? head
                    : Tree.NoHead;
        }

        return false;
    }

    /// <summary>"failed to say", "refused to order", "stopped short of accusing": what did not come about.</summary>
    private static bool IsUnderFailure(Passage p, int key)
    {
        int head = p.Tree.Head(key);
        // "avoided criticism of the board"
        if (
            head >= 0
            && p.Tree.Is(key, "obj")
            && p.Syntax.Lemmas[head] is "avoid"
            && CueLexicon.Of(p.Syntax.Lemmas[key], Upos.Noun) is Act.Accuse or Act.Oppose
        )
            return true;
        // "while Lomar has confirmed it, Norland has refused to": a clause with a subject of its own hangs on nobody's failure.
        if (head < 0 || !p.Tree.Is(key, "xcomp") && !(p.Tree.Is(key, "advcl") && p.Tree.Subject(key) is null) && !p.Tree.Is(key, "acl"))
            return false;
        return Failing.Contains(p.Syntax.Lemmas[head].ToLowerInvariant()) && (p.Syntax.Lemmas[head] != "sign" || Negation.IsOn(p.Syntax, head));
    }

    /// <summary>"no surgeon would agree", "neither Ada nor Bo said"; "heard no warning from anybody saying": there is none who does.</summary>
    private static bool IsByNobody(Passage p, Draft draft)
    {
        if (draft.Source is not { IsEmpty: false } source)
            return false;
        if (p.Syntax.Upos[source.Start] is not Upos.Propn && Nobodies.Contains(p.Syntax.Lemmas[source.Start].ToLowerInvariant()))
            return true;
        if (p.Syntax.Lemmas[Phrases.Head(p.Syntax, source)].ToLowerInvariant() is not ("anybody" or "anyone"))
            return false;
        for (int at = p.Tree.Head(draft.Key), steps = 0; at >= 0 && steps < NegatorReach; at = p.Tree.Head(at), steps++)
            if (Negation.IsOn(p.Syntax, at))
                return true;
        return false;
    }

    private static bool IsClauseOf(Passage p, Draft draft) => p.Tree.Is(draft.Key, "ccomp") || p.Tree.Is(draft.Key, "advcl");

    /// <summary>"Did Lund say that it was sold?", "Had Lund said so, we would know": the auxiliary before the subject asks, or sets a condition.</summary>
    private static bool IsAsked(Passage p, int key) =>
        !p.InQuotation(key)
        && p.Tree.Child(key, "aux") is { } auxiliary
        && auxiliary == p.Sentence(key).Start
        && p.Tree.Subject(key) is { } subject
        && auxiliary < subject
        && subject < key
        // "Had Berg paid, it would have sailed, Lund said": that is the condition of what is said.
        && !Enumerable.Range(auxiliary, subject - auxiliary).Any(t => p.Tokens.Form(t) is ",");

    /// <summary>"Had Lund admitted that it leaked, it would have closed, Berg said": before the first comma stands the condition.</summary>
    private static bool IsInverted(Passage p, Draft draft) =>
        OpensCondition(p, p.Sentence(draft.Key).Start, draft.Key)
        || draft.Parent is { Content: [var around, ..] } && around.Contains(draft.Key) && OpensCondition(p, around.Start, draft.Key);

    private static bool OpensCondition(Passage p, int start, int key)
    {
        while (start < key && p.IsPunctuation(start))
            start++;
        return start + 1 < key
            && Inverting.Contains(p.Tokens.Form(start))
            && p.Syntax.Upos[start + 1] is not Upos.Adp
            && Phrases.Starting(p.Syntax, start + 1) < key
            && !Enumerable.Range(start, key - start).Any(t => p.Tokens.Form(t) is ",");
    }

    /// <summary>"Imagine Lund telling voters that it leaks".</summary>
    private static bool IsImagined(Passage p, int key)
    {
        // "Imagine her silence, he said": what stands beside it is not imagined.
        for (int at = key, steps = 0; steps < NegatorReach && p.Tree.Relation(at) is not "parataxis"; steps++)
        {
            at = p.Tree.Head(at);
            if (at < 0)
                return false;
            if (at < key && IsImagining(p, at))
                return true;
        }

        return false;
    }

    /// <summary>A verb that asks the reader to suppose something.</summary>
    internal static bool IsImagining(Passage p, int verb) =>
        p.Syntax.Xpos[verb] is "VB" or "VBP" && Imagining.Contains(p.Syntax.Lemmas[verb].ToLowerInvariant()) && p.Tree.Subject(verb) is null;

    /// <summary>"In the novel, the mayor tells them that it leaks".</summary>
    private static bool IsInFiction(Passage p, int key)
    {
        int start = p.Sentence(key).Start,
            comma = start;
        if (p.Tokens.Form(start) is not "In")
            return false;
        while (comma < key && p.Tokens.Form(comma) is not ",")
            comma++;
        return comma < key
            && Enumerable
                .Range(start + 1, comma - start - 1)
                .Any(t => p.Tree.Head(t) is var head && (head < 0 || head > comma) && MadeUp.Contains(p.Syntax.Lemmas[t]));
    }

    /// <summary>"would say so only if it were asked".</summary>
    private static bool HasCondition(Passage p, int key)
    {
        for (int t = key + 1; p.Within(t, key); t++)
            if (Conjunctions.IsConditional(p.Tokens.Form(t).ToString()) && p.Tokens.Form(t - 1) is "only" or "even")
                return true;
        return false;
    }

    private static bool IsUnderCondition(Passage p, int key)
    {
        foreach (int child in p.Tree.Children(key))
            if (p.Tree.Is(child, "mark") && Conjunctions.IsConditional(p.Syntax.Lemmas[child].ToLowerInvariant()))
                return true;
        return false;
    }
}
