using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Tells from tense, mood, negation and the words above an event whether it is told as having happened.</summary>
internal sealed class RealisReader(Syntax syntax, Arguments arguments, Statements statements, Cast cast, When? reportDate)
{
    private static readonly WordSet Modals = WordSet.Of("Events/Data/rule-words.tsv", "hypothetical-modals");
    private static readonly WordSet Planned = WordSet.Of("Events/Data/rule-words.tsv", "planned-words");
    private static readonly WordSet Temporal = WordSet.Of("Events/Data/rule-words.tsv", "temporal-conjunctions");
    private static readonly WordSet Alleging = WordSet.Of("Events/Data/rule-words.tsv", "alleging-adverbs");
    private static readonly WordSet Factual = WordSet.Of("Events/Data/rule-words.tsv", "factual-words");
    private static readonly WordSet BeforeNouns = WordSet.Of("Events/Data/rule-words.tsv", "noun-prepositions");
    private static readonly WordSet Possible = WordSet.Of("Events/Data/rule-words.tsv", "possible-adjectives");
    private static readonly WordSet Implicative = WordSet.Of("Events/Data/rule-words.tsv", "implicative-words");
    private static readonly WordSet Believing = WordSet.Of("Events/Data/rule-words.tsv", "believing-verbs");
    private static readonly WordSet Abandoning = WordSet.Of("Events/Data/rule-words.tsv", "abandoning-verbs");
    private static readonly WordSet Facing = WordSet.Of("Events/Data/rule-words.tsv", "facing-verbs");
    private static readonly WordSet Motion = WordSet.Of("Events/Data/rule-words.tsv", "motion-verbs");
    private static readonly WordSet Demanding = WordSet.Of("Events/Data/rule-words.tsv", "demanding-verbs");
    private static readonly WordSet Alleged = WordSet.Of("Events/Data/rule-words.tsv", "alleged-adjectives");

    private static readonly WordSet Falsely = WordSet.Of("Events/Data/rule-words.tsv", "false-adverbs");

    private static readonly WordSet NeverNouns = WordSet.Of("Events/Data/rule-words.tsv", "never-nouns");

    private static readonly WordSet ClaimPrepositions = WordSet.Of("Events/Data/rule-words.tsv", "claim-prepositions");

    private static readonly WordSet Leading = WordSet.Of("Events/Data/rule-words.tsv", "leading-prepositions");

    /// <summary>Nouns between a gerund and the verb that it has its time from: "a part in the work towards reaching it".</summary>
    private const int NounsAbove = 3;

    /// <summary>Older than this many days before the report, an event is told as history.</summary>
    private const int HistoricalAfter = 365;

    /// <param name="statement">The statement in which it is told; null when the report tells it.</param>
    /// <param name="actors">Who does it.</param>
    public Realis Read(int trigger, When? when, int? statement, HappeningKind kind, ImmutableArray<int> actors)
    {
        Realis told = Said(trigger, statement, kind, actors);
        if (told != Realis.Actual || when is null || reportDate is null)
            return told;
        if (when.Start >= reportDate.End)
            return Realis.Future;
        return when.End.AddDays(HistoricalAfter) < reportDate.Start ? Realis.Historical : told;
    }

    /// <summary>
    /// What is said to have happened is as true as its source says: rejected, it did not happen; a wrong that somebody else is said to have done is alleged.
    /// </summary>
    private Realis Said(int trigger, int? statement, HappeningKind kind, ImmutableArray<int> actors)
    {
        Realis told = Told(trigger, kind);
        if (told == Realis.Actual && kind.IsWrong && IsAllegedAbove(trigger))
            return Realis.Alleged;
        if (told != Realis.Actual || statement is not { } index)
            return told;
        for (int? level = index; level is { } at && !IsGranted(trigger); level = statements[at].Parent)
            if (statements[at].Commitment == Commitment.IsNot)
                return Realis.Negated;
        if (syntax.IsVerb(trigger) && statements[index].Commitment == Commitment.Uncertain && !IsTakenForGranted(trigger))
            return Realis.Alleged;
        if (statements[index].Act == Act.Accuse && !IsTakenForGranted(trigger))
            return Realis.Alleged;
        return kind.IsWrong && !actors.IsEmpty && !actors.Any(cast.Speakers[index].Contains) ? Realis.Alleged : told;
    }

    /// <summary>"denied any part in the attack": who rejects the part grants the attack.</summary>
    private bool IsGranted(int noun)
    {
        if (syntax.Upos[noun] != Upos.Noun || Prepositions.Of(syntax, noun).Length == 0)
            return false;
        foreach (int child in syntax.Tree.Children(noun))
            if (syntax.Tree.Is(child, "det") && StatementDater.Pointing.Contains(syntax.Lemmas[child].ToLowerInvariant()))
                return true;
        return false;
    }

    /// <summary>"the worst clash since they agreed to keep apart", whoever is accused of the clash.</summary>
    private bool IsTakenForGranted(int token)
    {
        for (int steps = 0; token >= 0 && steps <= syntax.Tree.Count; token = syntax.Tree.Head(token), steps++)
            if (syntax.Tree.Is(token, "advcl") && syntax.Tree.Child(token, "mark") is { } mark && Temporal.Contains(syntax.Lemmas[mark].ToLowerInvariant()))
                return true;
        return false;
    }

    private Realis Told(int trigger, HappeningKind kind)
    {
        if (syntax.Upos[trigger] is not (Upos.Verb or Upos.Aux) && (Noun(trigger, kind) ?? Undertaking(trigger, kind)) is { } noun)
            return noun;
        // "is willing to go": nothing is done yet.
        if (syntax.Upos[trigger] == Upos.Adj && kind.Type == "AGREE")
            return Realis.Hypothetical;
        if (Predicate(trigger) is not { } verb)
            return Realis.Actual;
        return kind.Family == "acquisition" && IsUnderWay(verb) ? Realis.Future : Climb(verb);
    }

    /// <summary>From the verb up through the words that govern it.</summary>
    private Realis Climb(int verb)
    {
        Tree tree = syntax.Tree;
        bool own = true;
        for (int steps = 0; verb >= 0 && steps <= tree.Count; steps++)
        {
            if (Verb(verb) is { } realis)
                return realis;
            if (IsOnlyConsidered(verb))
                return Realis.Hypothetical;
            if (Voice.SharesClause(syntax, verb))
            {
                verb = tree.Head(verb);
                continue;
            }

            if (!own && TriggerLexicon.RealisUnder(syntax.Lemmas[verb]) is { } governed)
                return governed;
            int head = tree.Head(verb);
            bool open =
                tree.Is(verb, "xcomp") || (tree.Is(verb, "ccomp") && syntax.Xpos[verb] is "VB" or "VBG") || tree.Is(verb, "acl") && syntax.Xpos[verb] == "VB";
            if (
                !open
                && tree.Is(verb, "advcl")
                && head >= 0
                && tree.Child(verb, "mark") is not null
                && TriggerLexicon.RealisUnder(syntax.Lemmas[head]) is Realis.Alleged
            )
                return Realis.Alleged;
            if (!open && IsFallenShortOf(verb, head) || IsOfNone(verb, head))
                return Realis.Negated;
            if (!open && Gerund(verb, head) is { } gerund)
            {
                if (gerund.Told is { } meantBy)
                    return meantBy;
                verb = gerund.Above;
                own = false;
                continue;
            }

            if (tree.Is(verb, "ccomp") && IsSaidFalsely(head))
                return Realis.Alleged;
            if (open && IsAnnouncement(verb, head))
                return Realis.Future;
            if (head >= 0 && IsRuledOut(head))
                return Realis.Negated;
            if (open && IsBelievedDead(verb, head))
                return Realis.Alleged;
            if (open && head >= 0 && Infinitive(verb, head) is { } meant)
                return meant;
            if (!open && head >= 0 && Claimed(verb, head) is { } claimed)
                return claimed;
            if (!open)
                return tree.Is(verb, "advcl") && syntax.Xpos[verb] == "VB" && tree.Child(verb, "nsubj") is null ? Purpose(head) : Realis.Actual;
            verb = head;
            own = false;
        }

        return Realis.Actual;
    }

    /// <summary>The verb, or the one that carries the noun; "dead" in "whether they are dead" is what is told itself.</summary>
    private int? Predicate(int trigger) =>
        syntax.IsVerb(trigger) || syntax.Upos[trigger] == Upos.Adj && (syntax.Tree.Child(trigger, "cop") is not null || syntax.Tree.Is(trigger, "xcomp"))
            ? trigger
            : arguments.SupportVerb(trigger);

    /// <summary>"ruled out sacking her".</summary>
    private bool IsRuledOut(int verb)
    {
        if (syntax.Lemmas[verb] is not "rule" || Negated(verb))
            return false;
        foreach (int child in syntax.Tree.Children(verb))
            if (child > verb && syntax.Tokens.Form(child) is "out")
                return true;
        return false;
    }

    /// <summary>"to sack both is chaos", not "to sack her was a mistake".</summary>
    private bool IsOnlyConsidered(int verb)
    {
        if (!syntax.Tree.Is(verb, "csubj") || syntax.Xpos[verb] != "VB" || !IsInfinitive(verb) || syntax.Tree.Head(verb) is not (>= 0 and var judged))
            return false;
        foreach (int child in syntax.Tree.Children(judged))
            if (syntax.Upos[child] == Upos.Aux && syntax.Xpos[child] == "VBD")
                return false;
        return syntax.Xpos[judged] != "VBD";
    }

    /// <summary>"are believed dead".</summary>
    private bool IsBelievedDead(int word, int head) =>
        syntax.Upos[word] == Upos.Adj && head >= 0 && Believing.Contains(syntax.Lemmas[head]) && Voice.IsPassive(syntax, head);

    /// <summary>
    /// What stands as an infinitive under another word is done only where that word says so: "managed to close it" and "was forced to close it", not "sued
    /// to close it", "a conspiracy to close it". "Are believed to have died" is what some believe. Null where the word above decides.
    /// </summary>
    private Realis? Infinitive(int verb, int head)
    {
        if (!IsInfinitive(verb))
            return null;
        string above = syntax.Lemmas[head].ToLowerInvariant();
        if (IsPerfect(verb))
            return Believing.Contains(above) && Voice.IsPassive(syntax, head) ? Realis.Alleged : null;
        if (syntax.Xpos[verb] != "VB")
            return null;
        return Implicative.Contains(above) || TriggerLexicon.RealisUnder(above) is not null ? null : Realis.Hypothetical;
    }

    /// <summary>
    /// What a gerund tells behind a preposition is told as the word before tells it: "interest in buying it", "plans for closing it", "without paying"; "will
    /// play a part in reaching a truce" has its time from the verb above. Null where it stands for itself.
    /// </summary>
    private (Realis? Told, int Above)? Gerund(int verb, int head)
    {
        Tree tree = syntax.Tree;
        if (syntax.Xpos[verb] != "VBG" || head < 0)
            return null;
        if (syntax.Lemmas[head] is "look" && head + 1 < syntax.Tokens.Count && syntax.Tokens.Form(head + 1) is "forward")
            return (Realis.Future, head);
        if (tree.Child(verb, "mark") is not { } mark || mark > verb)
            return null;
        string preposition = syntax.Lemmas[mark].ToLowerInvariant();
        if (preposition is "without")
            return (Realis.Negated, head);
        int before = mark - 1;
        if (before >= 0 && syntax.Upos[before] == Upos.Noun && TriggerLexicon.RealisUnder(syntax.Lemmas[before]) is Realis.Future or Realis.Hypothetical)
            return (TriggerLexicon.RealisUnder(syntax.Lemmas[before]), head);
        if (!Leading.Contains(preposition))
            return null;
        int above = head;
        for (int steps = 0; above >= 0 && !syntax.IsVerb(above) && steps < NounsAbove; steps++)
            above = tree.Head(above);
        return above >= 0 && syntax.IsVerb(above) ? (null, above) : null;
    }

    /// <summary>"flew to Oslo to meet her" plans the meeting; "sued in May to block the sale" only wants it blocked.</summary>
    private Realis Purpose(int head) =>
        head < 0 || !Motion.Contains(syntax.Lemmas[head]) ? Realis.Hypothetical
        : Verb(head) is Realis.Hypothetical or Realis.Negated ? Realis.Hypothetical
        : Realis.Future;

    /// <summary>"demanded his arrest", "facing calls for her resignation", wherever the tree hangs the phrase.</summary>
    private bool IsDemanded(int noun, int verb) =>
        Demanding.Contains(syntax.Lemmas[verb]) && (syntax.IsVerb(verb) && arguments.Object(verb) == noun || Prepositions.Of(syntax, noun) == "for")
        || Phrases.Preposition(syntax, noun) is > 0 and var before
            && syntax.Tokens.Form(before) is "for"
            && syntax.Upos[before - 1] is Upos.Noun
            && Demanding.Contains(syntax.Lemmas[before - 1]);

    /// <summary>"rumours of the resignation", "the possibility of the attack", however surely the noun itself points.</summary>
    private Realis? OfWhat(int noun, int head) =>
        syntax.Upos[head] == Upos.Noun
        // "in support of the strike" speaks for one that is there.
        && syntax.Lemmas[head] is not "support"
        && ClaimPrepositions.Contains(Prepositions.Of(syntax, noun))
            ? TriggerLexicon.RealisUnder(syntax.Lemmas[head])
            : null;

    /// <summary>"threatened to derail cooperation with Karsia": what is the object of a deed that is not done is not told as done either.</summary>
    private bool IsEndangered(int noun, int verb) =>
        syntax.IsVerb(verb)
        && arguments.Object(verb) == noun
        && syntax.Tree.Child(noun, "det") is null
        && IsInfinitive(verb)
        && Climb(verb) is Realis.Hypothetical or Realis.Future;

    private bool IsInfinitive(int verb)
    {
        foreach (int child in syntax.Tree.Children(verb))
            if (child < verb && syntax.Xpos[child] == "TO")
                return true;
        return false;
    }

    private bool IsPerfect(int verb)
    {
        foreach (int child in syntax.Tree.Children(verb))
            if (child < verb && syntax.Tree.Is(child, "aux") && syntax.Lemmas[child] == "have")
                return true;
        return false;
    }

    /// <summary>
    /// A plan, a pact or a takeover that is given up or hindered does not come about ("dropped its plan", "sued to block the takeover"), and a takeover that
    /// nothing dates is talked of before it is one.
    /// </summary>
    private Realis? Undertaking(int noun, HappeningKind kind)
    {
        if (kind.Type is not ("BUSINESS" or "PROPOSE" or "AGREE"))
            return null;
        int head = syntax.Tree.Head(noun);
        bool isGivenUp = head >= 0 && syntax.IsVerb(head) && arguments.Object(head) == noun && Abandoning.Contains(syntax.Lemmas[head]);
        if (isGivenUp)
            return Realis.Negated;
        // "its takeover plans", "amended its plan": talked of.
        bool isTalkedOf = kind.Type == "BUSINESS" && kind.Family == "acquisition" || kind.Type == "PROPOSE";
        return isTalkedOf && arguments.SupportVerb(noun) is null ? Realis.Hypothetical : null;
    }

    private Realis? Verb(int verb)
    {
        // "was to step down": it was planned.
        if (IsInfinitive(verb) && IsBehindBe(verb))
            return Realis.Future;
        // "demanding he resign": the bare form is what is wanted, whatever the tag.
        if (IsWanted(verb))
            return Realis.Hypothetical;
        if (Facing.Contains(syntax.Lemmas[verb]) && syntax.Xpos[verb] is "VBZ" or "VBP" or "VBG" && arguments.Object(verb) is not null)
            return Realis.Future;
        // "reached no agreement", "no ship sank".
        if (arguments.Object(verb) is { } thing && IsNone(thing) || syntax.Tree.Subject(verb) is { } doer && IsNone(doer))
            return Realis.Negated;
        foreach (int child in syntax.Tree.Children(verb))
        {
            string lemma = syntax.Lemmas[child];
            if (Negation.IsAdverb(lemma) && syntax.Tree.Is(child, "advmod") || IsNeither(child, verb) || IsAtNoTime(child))
                return Realis.Negated;
            if (Alleging.Contains(lemma) && syntax.Tree.Is(child, "advmod"))
                return Realis.Alleged;
            if (syntax.Tree.Is(child, "mark") && Conjunctions.IsConditional(lemma))
                return Realis.Hypothetical;
            if (!syntax.Tree.Is(child, "aux"))
                continue;
            if (GoverningTense.FutureAuxiliaries.Contains(lemma))
                return Negated(verb) ? Realis.Negated : Realis.Future;
            if (lemma == "would" && IsReported(verb))
                return Negated(verb) ? Realis.Negated : Realis.Future;
            if (Modals.Contains(lemma))
                return Negated(verb) ? Realis.Negated : Realis.Hypothetical;
        }

        return null;
    }

    /// <summary>"no ship", "neither side", "nobody".</summary>
    private bool IsNone(int noun) =>
        syntax.Tree.Child(noun, "det") is { } det && syntax.Lemmas[det].ToLowerInvariant() is "no" or "neither"
        || syntax.Upos[noun] == Upos.Pron && Negation.IsPronoun(syntax.Lemmas[noun].ToLowerInvariant());

    /// <summary>"at no time did they attack", "in no way": negated by the phrase before it.</summary>
    private bool IsAtNoTime(int phrase) => syntax.Tree.Is(phrase, "obl") && NeverNouns.Contains(syntax.Lemmas[phrase].ToLowerInvariant()) && IsNone(phrase);

    private bool IsBehindBe(int verb)
    {
        int to = verb - 1;
        return to > 0 && syntax.Xpos[to] == "TO" && syntax.Lemmas[to - 1] is "be" && syntax.Xpos[to - 1] is "VBD" or "VBZ" or "VBP";
    }

    private bool IsWanted(int verb) =>
        syntax.Tree.Is(verb, "ccomp")
        && syntax.Tree.Head(verb) is >= 0 and var head
        && Demanding.Contains(syntax.Lemmas[head])
        && TriggerLexicon.RealisUnder(syntax.Lemmas[head]) is Realis.Hypothetical
        && syntax.Xpos[verb] is "VB" or "VBP"
        && syntax.Tree.Child(verb, "aux") is null;

    /// <summary>"nor did they ask", "neither has she paid": before an auxiliary the word negates what follows, "nor they fired" wherever it joins clauses.</summary>
    private bool IsNeither(int word, int verb) =>
        word < verb
        && word + 1 < verb
        && (
            syntax.Lemmas[word].ToLowerInvariant() is "nor" or "neither" && syntax.Upos[word + 1] is Upos.Aux
            || syntax.Lemmas[word].ToLowerInvariant() is "nor" && syntax.Tree.Is(word, "cc")
        );

    /// <summary>"the claim that he attacked her", "no evidence that", "it is not true that": what is only claimed, or claimed and rejected.</summary>
    private Realis? Claimed(int verb, int head)
    {
        Tree tree = syntax.Tree;
        if (IsClaimedBare(verb))
            return Realis.Alleged;
        if (tree.Child(verb, "mark") is not { } mark || syntax.Lemmas[mark].ToLowerInvariant() is not "that")
            return null;
        // "reacted to reports that he was shot": the noun before "that" has the clause, wherever the tree hangs it.
        int before = mark - 1;
        if (IsNoun(before) && (before != head || syntax.IsVerb(head)) && TriggerLexicon.RealisUnder(syntax.Lemmas[before]) is Realis.Alleged)
            return Realis.Alleged;
        string lemma = syntax.Lemmas[head].ToLowerInvariant();
        // "it is feared that nine have drowned".
        if (syntax.IsVerb(head) && Believing.Contains(lemma) && Voice.IsMarkedPassive(syntax, head) && !Negated(head))
            return Realis.Alleged;
        if (syntax.IsVerb(head))
            return TriggerLexicon.RealisUnder(lemma) == Realis.Negated && !Negated(head) ? Realis.Negated : null;
        if (tree.Is(verb, "acl"))
        {
            bool isRejected =
                IsNone(head) || tree.Head(head) is >= 0 and var above && TriggerLexicon.RealisUnder(syntax.Lemmas[above].ToLowerInvariant()) == Realis.Negated;
            return isRejected ? Realis.Negated : TriggerLexicon.RealisUnder(lemma);
        }

        if (!tree.Is(verb, "ccomp") && !tree.Is(verb, "csubj"))
            return null;
        if (TriggerLexicon.RealisUnder(lemma) is { } governed)
            return Negated(head) ? null : governed;
        return Negated(head) && Factual.Contains(lemma) ? Realis.Negated : null;
    }

    /// <summary>"reacted to claims Lund was shot", "brushes off accusations Lund poisoned": the clause stands right behind the noun. Of the active "the
    /// claims Lund made" nothing is claimed to have happened.</summary>
    private bool IsClaimedBare(int verb)
    {
        int before = syntax.Tree.Subtree(verb).Start - 1;
        return before >= 0
            && syntax.Tree.Subject(verb) is not null
            // "the claims Lund made" has no object of its own, "the claim he robbed a bank" has.
            && (syntax.Xpos[verb] == "VBN" || syntax.Xpos[verb] == "VBD" && syntax.Tree.Child(verb, "obj") > verb)
            && IsNoun(before)
            && TriggerLexicon.RealisUnder(syntax.Lemmas[before]) is Realis.Alleged;
    }

    /// <summary>By its tag, or as "reports" after "to", which no verb can be.</summary>
    private bool IsNoun(int token) =>
        token > 0
        && (
            syntax.Upos[token] == Upos.Noun
            || syntax.IsVerb(token)
                && BeforeNouns.Contains(syntax.Tokens.Form(token - 1))
                && !syntax.Tokens.Form(token).Equals(syntax.Lemmas[token], StringComparison.OrdinalIgnoreCase)
                && syntax.Xpos[token] != "VBG"
        );

    /// <summary>"no grounds for opening a case", "no plans to close the port", "no people arrested".</summary>
    private bool IsOfNone(int verb, int head)
    {
        if (head < 0 || syntax.Tree.Relation(verb) is not ("acl" or "advcl") || verb < head)
            return false;
        // "saw no grounds for opening a case": the noun before the preposition has the clause, wherever the tree hangs it.
        int noun =
            syntax.Tree.Relation(verb) == "acl" ? head
            : syntax.Tree.Child(verb, "mark") is { } mark ? mark - 1
            : -1;
        return noun > 0 && syntax.Upos[noun] == Upos.Noun && IsNone(noun);
    }

    /// <summary>"Norway to expel two envoys": a headline that has no verb but one to come.</summary>
    private bool IsAnnouncement(int verb, int head) =>
        syntax.Tree.Is(verb, "acl")
        && syntax.Xpos[verb] == "VB"
        && syntax.Tree.Head(head) < 0
        && verb > 0
        && syntax.Tokens.Form(verb - 1) is "to"
        && syntax.Upos[head] is Upos.Noun or Upos.Propn;

    /// <summary>"is buying the grocer": announced, and not yet done.</summary>
    private bool IsUnderWay(int verb)
    {
        if (syntax.Xpos[verb] != "VBG")
            return false;
        foreach (int child in syntax.Tree.Children(verb))
            if (syntax.Tree.Is(child, "aux") && syntax.Lemmas[child] is "be" && syntax.Xpos[child] is "VBZ" or "VBP")
                return true;
        return false;
    }

    /// <summary>"alleged that they tied him, beat him and ran": all that is joined is alleged.</summary>
    private bool IsAllegedAbove(int verb)
    {
        int first = verb;
        while (syntax.Tree.Is(first, "conj") && syntax.Tree.Head(first) is >= 0 and var before && syntax.IsVerb(before))
            first = before;
        return first != verb
            && syntax.Tree.Is(first, "ccomp")
            && syntax.Tree.Head(first) is >= 0 and var saying
            && TriggerLexicon.RealisUnder(syntax.Lemmas[saying].ToLowerInvariant()) == Realis.Alleged;
    }

    /// <summary>"falsely reporting that he was attacked".</summary>
    private bool IsSaidFalsely(int saying)
    {
        if (saying < 0)
            return false;
        foreach (int child in syntax.Tree.Children(saying))
            if (syntax.Tree.Is(child, "advmod") && Falsely.Contains(syntax.Lemmas[child].ToLowerInvariant()))
                return true;
        return false;
    }

    /// <summary>"stopped short of releasing it".</summary>
    private bool IsFallenShortOf(int verb, int head) =>
        head >= 0
        && syntax.Tree.Child(verb, "mark") is { } mark
        && syntax.Lemmas[mark] == "of"
        && (syntax.Lemmas[head] == "short" || syntax.Lemmas[head] is "stop" or "fall" && mark > 0 && syntax.Lemmas[mark - 1] == "short");

    /// <summary>"said that she would": what was future when it was said.</summary>
    private bool IsReported(int verb) =>
        syntax.Tree.Is(verb, "ccomp")
        && syntax.Tree.Head(verb) is >= 0 and var head
        && syntax.Xpos[head] is "VBD" or "VBN"
        && syntax.Tree.Child(verb, "advcl") is null;

    private bool Negated(int verb) => Negation.HasAdverb(syntax, verb);

    private Realis? Noun(int noun, HappeningKind kind)
    {
        bool definite = false;
        foreach (int child in syntax.Tree.Children(noun))
        {
            string lemma = syntax.Lemmas[child];
            if (syntax.Tree.Is(child, "det") && lemma == "no")
                return Realis.Negated;
            if (syntax.Tree.Is(child, "det") && lemma == "any")
                return Realis.Hypothetical;
            definite |= StatementDater.Pointing.Contains(lemma) || syntax.Tree.Relation(child) == "nmod:poss";
            if (syntax.Tree.Is(child, "amod") && Planned.Contains(lemma))
                return Realis.Future;
            if (syntax.Tree.Is(child, "amod") && Possible.Contains(lemma))
                return Realis.Hypothetical;
            if (syntax.Tree.Is(child, "amod") && Alleged.Contains(lemma))
                return Realis.Alleged;
        }

        int head = syntax.Tree.Head(noun);
        // "Harbour Festival to open on Friday"; in "council votes to close it" the infinitive says on what.
        if (kind.Type != "VOTE" && syntax.Tree.Child(noun, "acl") is { } toCome && IsAnnouncement(toCome, noun))
            return Realis.Future;
        // "ordered the arrest of all officials", "calls for her resignation": known or not, it is to come.
        if (head >= 0 && IsDemanded(noun, head))
            return Realis.Hypothetical;
        if (head >= 0 && OfWhat(noun, head) is { } spokenOf)
            return spokenOf;
        // "offered it in a meeting": the meeting was held whatever came of the offer.
        if (StatementDater.OccasionPrepositions.Contains(Prepositions.Of(syntax, noun)))
            return null;
        if (definite || head < 0 || arguments.SupportVerb(noun) is not null)
            return null;
        return TriggerLexicon.RealisUnder(syntax.Lemmas[head]) ?? (IsEndangered(noun, head) ? Realis.Hypothetical : null);
    }
}
