using System.Collections.Frozen;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>The act of a cue in its own clause: the lexicon's, turned by negation, by the object, and by the words next to it.</summary>
internal static class CueActs
{
    private static readonly WordSet Unspoken = WordSet.Of("Attribution/Data/rule-words.tsv", "unspoken-verbs");
    private static readonly WordSet Wanting = WordSet.Of("Attribution/Data/rule-words.tsv", "wanting-verbs");
    private static readonly WordSet Judging = WordSet.Of("Attribution/Data/rule-words.tsv", "judging-verbs");
    private static readonly WordSet Requests = WordSet.Of("Attribution/Data/rule-words.tsv", "request-nouns");
    private static readonly WordSet Carrying = WordSet.Of("Attribution/Data/rule-words.tsv", "carrying-verbs");
    private static readonly WordSet Charging = WordSet.Of("Attribution/Data/rule-words.tsv", "charging-verbs");
    private static readonly WordSet Attacking = WordSet.Of("Attribution/Data/rule-words.tsv", "attacking-verbs");
    private static readonly WordSet Telling = WordSet.Of("Attribution/Data/rule-words.tsv", "telling-verbs");
    private static readonly WordSet Fearing = WordSet.Of("Attribution/Data/rule-words.tsv", "fearing-words");
    private static readonly WordSet Learning = WordSet.Of("Attribution/Data/rule-words.tsv", "learning-verbs");
    private static readonly WordSet Persons = WordSet.Of("Attribution/Data/rule-words.tsv", "personal-pronouns");
    private static readonly WordSet Denying = WordSet.Of("Attribution/Data/rule-words.tsv", "denying-verbs");
    private static readonly WordSet Rejecting = WordSet.Of("Attribution/Data/rule-words.tsv", "rejecting-verbs");
    private static readonly WordSet Countering = WordSet.Of("Attribution/Data/rule-words.tsv", "countering-phrases");
    private static readonly WordSet Mocking = WordSet.Of("Attribution/Data/rule-words.tsv", "mocking-verbs");
    private static readonly WordSet Taking = WordSet.Of("Attribution/Data/rule-words.tsv", "taking-verbs");
    private static readonly WordSet Desiring = WordSet.Of("Attribution/Data/rule-words.tsv", "desiring-verbs");
    private static readonly WordSet Own = WordSet.Of("Attribution/Data/rule-words.tsv", "own-words");
    private static readonly WordSet AskedAbout = WordSet.Of("Attribution/Data/rule-words.tsv", "asked-about-prepositions");
    private static readonly WordSet ExcludingModals = WordSet.Of("Attribution/Data/rule-words.tsv", "excluding-modals");
    private static readonly WordSet Proving = WordSet.Of("Attribution/Data/rule-words.tsv", "proving-verbs");
    private static readonly WordSet FutureForms = WordSet.Of("Attribution/Data/rule-words.tsv", "future-forms");

    /// <summary>Nouns, and pronouns for them, that name what somebody put forward: to dismiss one is to say that it is not so.</summary>
    private static readonly FrozenSet<string> ClaimNouns = DataFile.Marked("Attribution/Data/claim-nouns.tsv", "dismissed").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words at the head of a content within which it names a claim: "any such far-fetched suggestion".</summary>
    private const int ClaimReach = 6;

    private static readonly FrozenSet<string> DoubtNouns = DataFile
        .Rows("Attribution/Data/doubt-nouns.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null when the lexicon does not know the cue.</summary>
    public static Act? Read(Passage p, Draft draft)
    {
        int key = draft.Key;
        string lemma = p.Syntax.Lemmas[key].ToLowerInvariant();
        if (BareAnswers.Read(p.Syntax, draft.Content) is { } yes)
            return yes ? Act.Assert : Act.Deny;
        if (draft.Rebuts)
            return Act.Deny;
        if (Silences.Marks(p, draft))
            return Act.Silent;
        if (HearingBodies.Of(p.Syntax, key) is not null && !Negation.IsOn(p.Syntax, key))
            return Act.Assert;
        Act? act = Lexical(p, key, draft.Cue);
        bool verb = p.Syntax.IsVerb(key);
        if (!verb && DoubtNouns.Contains(lemma) && !Negation.IsOn(p.Syntax, key))
            return Act.Doubt;
        if (IsNotTaken(p, draft))
            return Act.Deny;
        if (verb)
            act = ByObject(p, key, lemma, act, draft);
        if (act is { } known && Negation.IsOn(p.Syntax, key))
            return Negated(known, lemma, p, key);
        return act;
    }

    /// <summary>Whether the cue speaks, rather than thinks, wants or feels.</summary>
    public static bool IsSpeech(Passage p, Draft draft) =>
        !Unspoken.Contains(p.Syntax.Lemmas[draft.Key].ToLowerInvariant()) && Lexical(p, draft.Key, draft.Cue) is { } act && act is not Act.Believe;

    /// <summary>Whether the object of a verb is the one who is spoken to, or spoken against: "warned her", "accused him". Who "is convinced" speaks for
    /// himself.</summary>
    public static bool IsAimedAt(string lemma) => Charges(lemma) || ToldVerbs.Lemmas.Contains(lemma) && lemma is not ("convince" or "persuade");

    /// <summary>Whether a verb charges its object with something, or speaks against it.</summary>
    public static bool Charges(string lemma) => Attacking.Contains(lemma) || Charging.Contains(lemma);

    /// <summary>Whether a verb denies by itself, as "said there was none" does not.</summary>
    public static bool IsDenying(string lemma) => CueLexicon.Of(lemma.ToLowerInvariant(), Upos.Verb) == Act.Deny || IsRejecting(lemma.ToLowerInvariant());

    /// <summary>Whether what a verb does is what its object says: "issued a denial", "repeated the claim".</summary>
    public static bool Carries(string lemma) => Carrying.Contains(lemma);

    /// <summary>Whether a verb denies what is a claim, and opposes what is a proposal.</summary>
    public static bool IsRejecting(string lemma) => Rejecting.Contains(lemma);

    private static Act? Lexical(Passage p, int key, TokenRange cue)
    {
        string lemma = p.Syntax.Lemmas[key].ToLowerInvariant();
        Upos upos = p.Syntax.Upos[key];
        // "insisted on Tuesday that" is not "insisted on".
        if (
            key + 1 < p.Count
            && p.Within(key + 1, key)
            && CueLexicon.Of(lemma, p.Syntax.Lemmas[key + 1], upos) is { } phrase
            && !(key + 2 < p.Count && TimeNames.Is(p.Tokens.Form(key + 2)))
        )
            return phrase;
        if (CueLexicon.Of(lemma, upos) is { } act)
            return act;
        if (p.Syntax.Xpos[key] is "VBN" && CueLexicon.Of(p.Tokens.Form(key).ToString().ToLowerInvariant(), Upos.Adj) is { } felt)
            return felt;
        for (int t = cue.Start; t < cue.End; t++)
            if (t != key && p.Syntax.Upos[t] is Upos.Noun or Upos.Verb or Upos.Adj && CueLexicon.Of(p.Syntax.Lemmas[t], p.Syntax.Upos[t]) is { } other)
                return other;
        return InCapitals(p, key) ?? (p.Tokens.Form(key) is ":" || lemma is "according" ? Act.Assert : null);
    }

    /// <summary>"Nordic League Head Dismisses Norway Spying Claim": a verb that is read as a name, because a headline is written in capitals.</summary>
    private static Act? InCapitals(Passage p, int key) =>
        p.Syntax.Upos[key] is Upos.Propn or Upos.Noun && CueLexicon.VerbInCapitals(p.Tokens.Form(key)) is { } verb ? CueLexicon.Of(verb, Upos.Verb) : null;

    private static Act? ByObject(Passage p, int key, string lemma, Act? act, Draft draft)
    {
        int? thing = p.Tree.Child(key, "obj");
        // "the requests were denied": the subject of a passive is what is denied.
        if (thing is null && Denying.Contains(lemma) && Voice.IsMarkedPassive(p.Syntax, key))
            thing = p.Tree.Subject(key);
        Act? noun = thing is { } named && p.Syntax.Upos[named] is Upos.Noun ? CueLexicon.Of(p.Syntax.Lemmas[named], Upos.Noun) : null;
        switch (lemma)
        {
            case var _ when Wanting.Contains(lemma) && act is Act.Believe:
                return lemma is not "expect" && WantsOthersToAct(p, key) ? Act.Demand : act;
            case "call":
                return act is Act.Assert && draft.Content.Count > 0 ? Judgement(p, draft) : act;
            // "described reports of killings": what is described is judged only where it is called something.
            case "describe"
                when !Enumerable.Range(key, draft.Content.Count > 0 ? Math.Max(0, draft.Content[^1].End - key) : 0).Any(t => p.Tokens.Form(t) is "as"):
                return Act.Assert;
            case var _ when Judging.Contains(lemma):
                return Judgement(p, draft);
            case var _ when Rejecting.Contains(lemma):
                if (IsProposal(p, draft))
                    return Act.Oppose;
                if (IsCalledUntrue(p, draft))
                    return Act.Deny;
                return
                    ClaimNouns.Contains(ObjectLemma(p, thing))
                    || NamesClaim(p, draft)
                    || lemma is not "dismiss" && (noun is Act.Assert or Act.Accuse or Act.Report or Act.Believe || thing is null)
                    ? Act.Deny
                    : Act.Oppose;
            case "deny" when IsWithheld(p, draft):
                return Act.Oppose;
            case "deny" when noun is Act.Ask or Act.Demand or Act.Propose or Act.Urge || Requests.Contains(ObjectLemma(p, thing)):
                return Act.Oppose;
            case var _ when Carrying.Contains(lemma):
                if (HoldsDoubt(p, draft) && !Negation.IsOn(p.Syntax, key))
                    return Act.Doubt;
                return noun is { } spoken && thing is { } carried
                    ? Negation.IsOn(p.Syntax, carried) && !Negation.IsOn(p.Syntax, key)
                        ? Negated(spoken, p.Syntax.Lemmas[carried], p, carried)
                        : spoken
                    : act;
            case "tell" or "say" when HasInfinitive(p, key) && draft.Content.Count > 0 && p.Tokens.Form(draft.Content[0].Start) is "to":
                return Act.Urge;
            // "suggested she stay", "suggested that the port close": a plain form asks for a deed.
            case "suggest" or "recommend" when AsksForADeed(p, key):
                return Act.Urge;
            case "vote" when Prepositions.Phrase(p.Syntax, key, word => word is "against") is not null:
                return Act.Oppose;
            // "brushed off the ruling": makes light of it, and does not deny it.
            case "brush" or "shrug":
                return NamesClaim(p, draft) || ClaimNouns.Contains(LastLemma(p, draft.Cue)) ? act : Act.Oppose;
            case "wonder":
                return Act.Ask;
            // "a jury determined that he had drugged her": found it to be so.
            case "determine" when p.Tree.Child(key, "ccomp") is not null && !Future(p, draft):
                return Act.Assert;
            case "agree" when p.Tree.Child(key, "ccomp") is null && Prepositions.Phrase(p.Syntax, key, word => word is "with") is not null:
                return Act.Support;
            case "agree":
                return HasInfinitive(p, key) || p.Tree.Child(key, "obl") is { } deal && Prepositions.Of(p.Syntax, deal) is "to" ? Act.Pledge : act;
            // "questioned two men about the fire": who is asked, and not what is doubted.
            case "question"
                when thing is { } asked
                    && (
                        p.IsPerson(asked)
                        || Prepositions.Phrase(p.Syntax, key, AskedAbout.Contains) is not null
                        || p.Tree.Child(asked, "nmod") is { } matter && AskedAbout.Contains(Prepositions.Of(p.Syntax, matter))
                    ):
                return Act.Ask;
            // "regretted the board's choice": what another did; but "regretted its error", "regretted that it had".
            case "regret" when thing is { } deplored && !Own.Contains(p.Tree.Child(deplored, "nmod:poss") is { } whose ? p.Syntax.Lemmas[whose] : null):
                return Act.Oppose;
            case "seek" when HasInfinitive(p, key):
                return Act.Pledge;
            // "refused to join", "declined an offer": what he will have nothing of; "refused to accept that": what he says is not so.
            case "refuse" or "decline":
                return Refused(p, draft.Cue) is not null && MayBeSo(p, draft) ? Act.Deny : Act.Oppose;
            case "decide" when p.Tree.Child(key, "ccomp") is not null && !Future(p, draft):
                return Act.Believe;
            case "take" when ObjectLemma(p, thing) is "issue" or "aim":
                return Act.Oppose;
            case "swear" when p.Tree.Child(key, "ccomp") is not null && !Future(p, draft):
                return Act.Assert;
            case "counter":
                return p.Tree.Child(key, "ccomp") is not null ? Act.Assert
                    : NamesClaim(p, draft) ? Act.Deny
                    : act;
            case "rule"
                when key + 1 < p.Count
                    && p.Tokens.Form(key + 1) is "out"
                    && (thing is { } excluded && !IsTalk(p, excluded) && NamesClaim(p, draft) || p.Tree.Child(key, "ccomp") is not null && MayBeSo(p, draft)):
                return Act.Deny;
            case "speak" when draft.Cue.End > key + 2 && p.Tokens.Form(key + 1) is "out" && p.Tokens.Form(key + 2) is "against":
                return Act.Oppose;
            case var _ when Pleas.Of(p, key) is { } plea:
                return plea;
            case "ask" when thing is null && !HasInfinitive(p, key):
                return Act.Ask;
            case var _ when NamesClaim(p, draft) && key + 1 < p.Count && Countering.Contains($"{lemma} {p.Syntax.Lemmas[key + 1]}"):
                return Act.Deny;
            case var _ when Mocking.Contains(lemma) && (NamesClaim(p, draft) || ClaimNouns.Contains(LastLemma(p, draft.Cue))):
                return IsProposal(p, draft) ? Act.Oppose : Act.Deny;
            case var _ when Attacking.Contains(lemma):
                return IsCalledUntrue(p, draft) ? Act.Deny : Act.Oppose;
            case "assure" or "reassure" when draft.Content.Count > 0 && Future(p, draft):
                return Act.Pledge;
            default:
                return act is null or Act.Assert or Act.Report && SaysNothing(p, key, thing) ? Act.Silent : act;
        }
    }

    /// <summary>"refused to | accept": what is refused is to take something for so; null where it is another deed.</summary>
    public static int? Refused(Passage p, TokenRange cue) =>
        cue.Length > 2 && p.Tokens.Form(cue.End - 2) is "to" && Taking.Contains(p.Syntax.Lemmas[cue.End - 1]) ? cue.End - 1 : null;

    /// <summary>"does not accept that the hull was sound": whoever does not take it for so says that it is not so.</summary>
    public static bool IsNotTaken(Passage p, Draft draft) =>
        p.Syntax.IsVerb(draft.Key) && p.Syntax.Lemmas[draft.Key] is "accept" && Negation.IsOn(p.Syntax, draft.Key) && MayBeSo(p, draft);

    /// <summary>Whether the content is a clause, or names a claim: an offer or a gift that is not accepted was not said to be so.</summary>
    private static bool MayBeSo(Passage p, Draft draft) =>
        draft.Content is [var first, ..] && p.Tokens.Form(first.Start) is "that" && p.Syntax.Upos[first.Start] is Upos.Sconj || NamesClaim(p, draft);

    private static string LastLemma(Passage p, TokenRange cue) => p.Syntax.Lemmas[cue.End - 1].ToLowerInvariant();

    /// <summary>"says nothing about", "named no names", "said little".</summary>
    private static bool SaysNothing(Passage p, int key, int? thing)
    {
        if (thing is not { } named || named < key || p.Tree.Child(key, "ccomp") is not null)
            return false;
        if (p.Syntax.Lemmas[named] is "nothing" or "little")
            return p.Lexical[key] != 0;
        // "says no papers found": a headline leaves out its auxiliary.
        if (p.Tree.Child(named, "acl") is { } found && p.Syntax.Xpos[found] is "VBN" or "VBD")
            return false;
        foreach (int child in p.Tree.Children(named))
            if (p.Tree.Is(child, "det") && p.Syntax.Lemmas[child] is "no" or "neither")
                return Telling.Contains(p.Syntax.Lemmas[key]);
        return false;
    }

    /// <summary>"voiced doubt about", "has raised doubts"; but not "has no doubt".</summary>
    private static bool HoldsDoubt(Passage p, Draft draft)
    {
        for (int t = draft.Cue.Start; t < draft.Cue.End; t++)
            if (DoubtNouns.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()) && !Negation.IsOn(p.Syntax, t))
                return true;
        return false;
    }

    private static bool IsTalk(Passage p, int noun) => p.Syntax.Lemmas[noun] is "talk" or "report";

    /// <summary>"dismissed ‘absurd’ claims the quay had sunk": a claim is what the content begins with, whatever the tree makes of it.</summary>
    private static bool NamesClaim(Passage p, Draft draft)
    {
        if (draft.Content.Count == 0)
            return false;
        TokenRange first = draft.Content[0];
        int start = p.Syntax.Upos[first.Start] is Upos.Adp ? first.Start + 1 : first.Start;
        for (int t = start; t < Math.Min(first.End, start + ClaimReach); t++)
        {
            if (p.Syntax.Upos[t] is Upos.Noun or Upos.Verb && ClaimNouns.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()))
                return true;
            if (p.Syntax.Upos[t] is Upos.Verb or Upos.Adp or Upos.Sconj)
                return false;
        }

        return false;
    }

    /// <summary>"dismissed as a fabrication", "slammed the reports of his arrest as lies": what it is called stands after "as".</summary>
    private static bool IsCalledUntrue(Passage p, Draft draft)
    {
        int from = Math.Max(draft.Key + 1, draft.Cue.End - 1),
            end = Math.Max(from + ClaimReach, draft.Content.Count > 0 ? draft.Content[0].End : 0);
        int called = -1;
        for (int t = from; t < p.Count && t < end && p.Within(t, draft.Key); t++)
        {
            if (p.Tokens.Form(t) is "as")
                called = t;
            else if (called >= 0 && t <= called + ClaimReach && WordList.UntrueWords.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()))
                return true;
        }

        return false;
    }

    /// <summary>"suggestions that the mayor resign": what is proposed, and not what is claimed.</summary>
    private static bool IsProposal(Passage p, Draft draft)
    {
        if (draft.Content.Count == 0)
            return false;
        TokenRange first = draft.Content[0];
        for (int t = first.Start + 1, that = -1; t < first.End; t++)
        {
            if (p.Tokens.Form(t) is "that" && p.Syntax.Upos[t - 1] is not Upos.Verb)
                that = t;
            else if (that >= 0 && p.Syntax.IsVerb(t) && p.Syntax.Xpos[t] is not ("VBN" or "VBG"))
                return p.Syntax.Xpos[t] is "VB" or "NN"
                    ? Modals.Of(p.Syntax, t) is null
                    : p.Syntax.Xpos[t] == "VBP" && p.Tree.Subject(t) is { } doer && p.Syntax.Xpos[doer] is "NN" or "NNP";
        }

        return false;
    }

    /// <summary>"Lund was denied parole", "Lund was denied": who does not get something, where no claim is what is denied.</summary>
    private static bool IsWithheld(Passage p, Draft draft) =>
        Voice.IsMarkedPassive(p.Syntax, draft.Key)
        && (
            draft.Content is [.., var last] && last.Start > draft.Key && p.Tokens.Form(last.Start) is not "that"
            || p.Tree.Subject(draft.Key) is { } subject && p.IsPerson(subject)
        );

    /// <summary>Whether the clause has a subject and the plain form of its verb: "that the port close".</summary>
    private static bool AsksForADeed(Passage p, int key) =>
        p.Tree.Child(key, "ccomp") is { } clause
        && p.Tree.Subject(clause) is { } doer
        && doer < clause
        && (p.Syntax.Xpos[clause] == "VB" || p.Syntax.Xpos[clause] == "VBP" && IsSingular(p, doer))
        && Modals.Of(p.Syntax, clause) is null
        && p.Tokens.Form(clause - 1) is not "to"
        && !Negation.IsOn(p.Syntax, key)
        && p.Tree.Child(clause, "aux") is null;

    private static bool IsSingular(Passage p, int noun) =>
        p.Syntax.Xpos[noun] is "NN" or "NNP" && p.Tree.Child(noun, "conj") is null
        || Pronouns.IsThirdPerson(p.Syntax.Lemmas[noun]) && p.Syntax.Lemmas[noun].ToLowerInvariant() is not "they";

    private static string ObjectLemma(Passage p, int? thing) => thing is { } named ? p.Syntax.Lemmas[named].ToLowerInvariant() : "";

    private static Act Negated(Act act, string lemma, Passage p, int key) =>
        act switch
        {
            // Who "has not criticised" something has not praised it either.
            _ when Attacking.Contains(lemma) || lemma is "critical" => Act.Silent,
            Act.Believe or Act.Demand when Desiring.Contains(lemma) => Act.Oppose,
            _ when ProvesNothing(p, key) => Act.Doubt,
            // "is not worried about the ice": he thinks well of it.
            Act.Believe when Fearing.Contains(lemma) => Act.Believe,
            Act.Believe when Learning.Contains(lemma) && !(lemma is "see" && p.Tree.Child(key, "ccomp") is not null) => Act.Silent,
            // "does not regret the choice".
            Act.Admit when lemma is "regret" => Act.Support,
            Act.Believe => Act.Doubt,
            Act.Assert or Act.Report => p.Syntax.IsVerb(key) && Modality(p, key) ? Act.Deny : Act.Silent,
            Act.Pledge => Act.Deny,
            Act.Support => Act.Oppose,
            Act.Oppose or Act.Doubt => Act.Support,
            // "does not deny it" grants it; "has not denied it" only has not spoken.
            Act.Deny => p.Syntax.Xpos[key] is "VBN" or "VBD" || Auxiliary(p, key) is "did" ? Act.Silent : Act.Admit,
            // "said he did not order the search".
            Act.Order when lemma is "order" => Act.Deny,
            Act.Order or Act.Admit => Act.Silent,
            Act.Ask or Act.Demand or Act.Urge or Act.Accuse or Act.Propose or Act.Threaten => Act.Deny,
            _ => act,
        };

    /// <summary>"the figures do not show that it leaked", negated: it is not said that it did not.</summary>
    public static bool ProvesNothing(Passage p, int verb) =>
        Proving.Contains(p.Syntax.Lemmas[verb].ToLowerInvariant()) && p.Tree.Child(verb, "ccomp") is not null;

    private static ReadOnlySpan<char> Auxiliary(Passage p, int key) => p.Tree.Child(key, "aux") is { } aux ? p.Tokens.Form(aux) : default;

    private static bool Modality(Passage p, int key) => ExcludingModals.Contains(Modals.Of(p.Syntax, key));

    /// <summary>"wants them to", "wants the state to": the one who is to act is another than the one who wants.</summary>
    private static bool WantsOthersToAct(Passage p, int key)
    {
        if (p.Tree.Child(key, "obj") is { } thing && HasInfinitive(p, key) && thing > key)
            return true;
        return (p.Tree.Child(key, "xcomp") ?? p.Tree.Child(key, "ccomp")) is { } clause && p.Tree.Subject(clause) > key;
    }

    private static bool HasInfinitive(Passage p, int key)
    {
        foreach (int child in p.Tree.Children(key))
            if ((p.Tree.Is(child, "xcomp") || p.Tree.Is(child, "ccomp") || p.Tree.Is(child, "advcl")) && p.Syntax.Xpos[child] == "VB")
                return true;
        return false;
    }

    private static Act Judgement(Passage p, Draft draft)
    {
        bool person = false;
        foreach (TokenRange piece in draft.Content)
        {
            for (int t = piece.Start; t < piece.End; t++)
            {
                string lemma = p.Syntax.Lemmas[t].ToLowerInvariant();
                if (t < piece.Start + 4 && (p.IsPerson(t) || Persons.Contains(lemma)))
                    person = true;
                if (WordList.UntrueWords.Contains(lemma))
                    return Act.Deny;
                if (WordList.HarmWords.Contains(lemma) && (person || !WordList.BlameWords.Contains(lemma)))
                    return Act.Accuse;
                if (WordList.BlameWords.Contains(lemma))
                    return person ? Act.Accuse : Act.Oppose;
                // "a human rights violation" is no praise.
                if (WordList.PraiseWords.Contains(lemma) && !(lemma is "right" && p.Syntax.Upos[t] is Upos.Noun))
                    return Act.Support;
            }
        }

        return Act.Assert;
    }

    private static bool Future(Passage p, Draft draft)
    {
        foreach (TokenRange piece in draft.Content)
            for (int t = piece.Start; t < piece.End; t++)
                if (FutureForms.Contains(p.Tokens.Form(t)))
                    return true;
        return false;
    }
}
