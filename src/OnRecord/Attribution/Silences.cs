using OnRecord.Attribution.Features;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>Declining to answer, not specifying, offering no evidence.</summary>
internal static class Silences
{
    private static readonly WordSet Answering = WordSet.Of("Attribution/Data/rule-words.tsv", "answering-verbs");
    private static readonly WordSet Withholding = WordSet.Of("Attribution/Data/rule-words.tsv", "withholding-words");
    private static readonly WordSet Disclosing = WordSet.Of("Attribution/Data/rule-words.tsv", "disclosing-verbs");
    private static readonly WordSet Handing = WordSet.Of("Attribution/Data/rule-words.tsv", "handing-verbs");
    private static readonly WordSet SilentAdjectives = WordSet.Of("Attribution/Data/rule-words.tsv", "silent-adjectives");
    private static readonly WordSet ForbiddingModals = WordSet.Of("Attribution/Data/rule-words.tsv", "forbidding-modals");
    private static readonly WordSet Condemning = WordSet.Of("Attribution/Data/rule-words.tsv", "condemning-verbs");
    internal static readonly WordSet Early = WordSet.Of("Attribution/Data/rule-words.tsv", "early-adjectives");
    private static readonly WordSet Answers = WordSet.Of("Attribution/Data/rule-words.tsv", "judging-infinitives");
    private static readonly WordSet TalkingPrepositions = WordSet.Of("Attribution/Data/rule-words.tsv", "talking-prepositions");

    public static bool Marks(Passage p, Draft draft) => Marks(p, draft.Key, draft.Cue) || LeavesOpen(p, draft);

    /// <summary>"said it was too early to say what had caused the fire", "said he had no comment": that is all that is said.</summary>
    public static bool LeavesOpen(Passage p, Draft draft) =>
        draft.Content is [var only]
        && p.Syntax.IsVerb(draft.Key)
        && SpanShape.Head(p.Tree, only) is var root
        && (IsTooEarly(p, only, root) || HasNoComment(p, root));

    private static bool HasNoComment(Passage p, int root) =>
        p.Syntax.Lemmas[root] is "have"
        && p.Tree.Subject(root) is { } who
        && p.Syntax.Upos[who] is Upos.Pron
        && p.Tree.Child(root, "obj") is { } thing
        && p.Syntax.Lemmas[thing] is "comment"
        && Negation.IsOn(p.Syntax, thing);

    private static bool IsTooEarly(Passage p, TokenRange only, int root) =>
        p.Syntax.Upos[root] is Upos.Adj
        && IsImpersonal(p, root)
        && (p.Tree.Subject(root) ?? root) <= only.Start + 2
        && Early.Contains(p.Syntax.Lemmas[root].ToLowerInvariant())
        && !Negation.IsOn(p.Syntax, root)
        && Infinitive(p, root) is { } verb
        && (Disclosing.Contains(p.Syntax.Lemmas[verb]) || Answers.Contains(p.Syntax.Lemmas[verb]));

    /// <summary>"it is too early to say whether the ice will hold": nobody says it, for the "it" stands for the saying.</summary>
    public static bool IsLeftOpen(Passage p, int verb) =>
        p.Syntax.Xpos[verb] == "VB" && p.Tree.Head(verb) is >= 0 and var head && head < verb && p.Syntax.Upos[head] is Upos.Adj && IsImpersonal(p, head);

    private static bool IsImpersonal(Passage p, int adjective) =>
        p.Tree.Child(adjective, "cop") is not null
        && (p.Tree.Subject(adjective) ?? p.Tree.Child(adjective, "expl")) is { } subject
        && p.Tokens.Form(subject) is "it" or "It";

    private static int? Infinitive(Passage p, int adjective)
    {
        foreach (int child in p.Tree.Children(adjective))
            if (child > adjective && p.Syntax.Xpos[child] == "VB" && p.Tokens.Form(child - 1) is "to")
                return child;
        return null;
    }

    /// <param name="key">The cue's main word.</param>
    public static bool Marks(Passage p, int key, TokenRange cue)
    {
        string lemma = p.Syntax.Lemmas[key].ToLowerInvariant();
        if (lemma is "decline" or "refuse")
            return CueActs.Refused(p, cue) is null && Declines(p, key, cue);
        if (lemma is "reach" or "contact" && Negation.IsOn(p.Syntax, key) && Voice.IsMarkedPassive(p.Syntax, key))
            return true;
        if (Answering.Contains(lemma) && Negation.IsOn(p.Syntax, key))
            return lemma is not "return" || p.Tree.Child(key, "obj") is not null;
        if (lemma is "fail" && p.Tree.Child(key, "xcomp") is { } failed)
            return Tells(p, failed);
        if (SilentAdjectives.Contains(lemma))
            return p.Syntax.Upos[key] is Upos.Adj;
        if (IsUnable(p, key) && Tells(p, key))
            return true;
        if (p.Syntax.IsVerb(key) && Negation.IsOn(p.Syntax, key) && Tells(p, key) && !CueActs.ProvesNothing(p, key))
            return lemma is "confirm" or "comment" || !ForbiddingModals.Contains(Modals.Of(p.Syntax, key));
        return Withholds(p, key, lemma);
    }

    /// <summary>"unable to confirm", "not in a position to say", "not able to comment".</summary>
    private static bool IsUnable(Passage p, int key) =>
        p.Syntax.Xpos[key] == "VB"
        && p.Tree.Head(key) is >= 0 and var head
        && head < key
        && (
            p.Syntax.Lemmas[head].ToLowerInvariant() is "unable"
            || p.Syntax.Lemmas[head].ToLowerInvariant() is "able" or "position" && Negation.IsOn(p.Syntax, head)
        );

    private static bool Declines(Passage p, int key, TokenRange cue)
    {
        if ((p.Tree.Child(key, "xcomp") ?? p.Tree.Child(key, "ccomp")) is { } complement)
            return Tells(p, complement) || Withheld(p, complement) || Judges(p, complement);
        for (int t = key + 1; t < cue.End; t++)
            if (Tells(p, t) || t == cue.End - 1 && p.Syntax.Xpos[t] == "VB" && Judges(p, t))
                return true;
        return p.Tree.Child(key, "obj") is { } thing && p.Syntax.Lemmas[thing] is "comment" or "request";
    }

    /// <summary>"gave no details", "did not provide evidence", "offered no explanation", "had no comment".</summary>
    private static bool Withholds(Passage p, int key, string lemma)
    {
        if (!Withholding.Contains(lemma))
            return false;
        if (p.Tree.Child(key, "obj") is not { } thing)
            return p.Syntax.Upos[key] is Upos.Noun && Negation.IsOn(p.Syntax, key) && WordList.SilenceNouns.Contains(lemma);
        bool kept = WordList.SilenceNouns.Contains(p.Syntax.Lemmas[thing]);
        return kept && (Negation.IsOn(p.Syntax, key) || Negation.IsOn(p.Syntax, thing));
    }

    private static bool Withheld(Passage p, int verb) => p.Tree.Child(verb, "obj") is { } thing && WordList.SilenceNouns.Contains(p.Syntax.Lemmas[thing]);

    /// <summary>"refused to call it a blockade", "declined to endorse", "would not admit": a position that is not taken.</summary>
    private static bool Judges(Passage p, int verb) =>
        p.Syntax.Lemmas[verb] is not "allow"
            && CueLexicon.Of(p.Syntax.Lemmas[verb].ToLowerInvariant(), Upos.Verb)
                is Act.Assert
                    or Act.Admit
                    or Act.Accuse
                    or Act.Deny
                    or Act.Believe
                    or Act.Report
                    or Act.Warn
        || Condemning.Contains(p.Syntax.Lemmas[verb]);

    /// <summary>"without giving details", "without elaborating": behind "without", what is not told.</summary>
    public static bool IsKeptBack(Passage p, int verb) => p.Syntax.Xpos[verb] == "VBG" && Tells(p, verb);

    private static bool Tells(Passage p, int verb) =>
        Disclosing.Contains(p.Syntax.Lemmas[verb].ToLowerInvariant())
        && (
            p.Syntax.Lemmas[verb] is not ("talk" or "speak")
            || p.Tree.Child(verb, "obl") is { } whom && TalkingPrepositions.Contains(Prepositions.Of(p.Syntax, whom))
        )
        && (!Handing.Contains(p.Syntax.Lemmas[verb]) || Withheld(p, verb));
}
