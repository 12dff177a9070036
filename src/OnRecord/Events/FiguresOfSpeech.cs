using OnRecord.Actors;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Tells where a word that tells a happening elsewhere is a figure of speech, or a turn in which nothing happens.</summary>
internal sealed class FiguresOfSpeech(Syntax syntax, Cast cast, Arguments arguments)
{
    private static readonly WordSet Abstract = WordSet.Of("Events/Data/rule-words.tsv", "abstract-nouns");
    private static readonly WordSet Holding = WordSet.Of("Events/Data/rule-words.tsv", "holding-prepositions");
    private static readonly WordSet Hitting = WordSet.Of("Events/Data/rule-words.tsv", "hitting-verbs");
    private static readonly WordSet Weapons = WordSet.Of("Events/Data/rule-words.tsv", "weapon-nouns");
    private static readonly WordSet Swelling = WordSet.Of("Events/Data/rule-words.tsv", "swelling-nouns");
    private static readonly WordSet Definite = WordSet.Of("Events/Data/rule-words.tsv", "pointing-determiners");
    private static readonly WordSet Moving = WordSet.Of("Events/Data/rule-words.tsv", "travelling-verbs");
    private static readonly WordSet Asking = WordSet.Of("Events/Data/rule-words.tsv", "asking-words");
    private static readonly WordSet Published = WordSet.Of("Events/Data/rule-words.tsv", "published-nouns");
    private static readonly WordSet Silent = WordSet.Of("Events/Data/rule-words.tsv", "silent-verbs");
    private static readonly WordSet Naming = WordSet.Of("Events/Data/rule-words.tsv", "naming-verbs");

    private static readonly WordSet Joining = WordSet.Of("Events/Data/rule-words.tsv", "joining-verbs");
    private static readonly WordSet Speaking = WordSet.Of("Events/Data/rule-words.tsv", "criticising-nouns");
    private static readonly WordSet Speeches = WordSet.Of("Events/Data/rule-words.tsv", "speech-nouns");

    private static readonly WordSet Bloodless = WordSet.Of("Events/Data/rule-words.tsv", "bloodless-modifiers");

    public bool IsFigure(HappeningKind kind, int trigger) =>
        IsGeneral(trigger)
        || IsInCompound(trigger)
        || IsInCharge(kind, trigger)
        || kind.Type switch
        {
            "ACCIDENT" => IsOfAbstract(trigger),
            "CASUALTY" => IsDeadThing(trigger),
            "DISASTER" => IsOfAbstract(trigger) || IsWaveOf(trigger),
            "ACCUSE" => IsQuestioning(trigger),
            "ASSAULT" => IsHitByThing(trigger)
                || IsBloodless(trigger)
                || IsInTheBack(trigger)
                || IsInWords(trigger)
                || IsEnteredWar(trigger)
                || IsDoneByThing(trigger)
                || kind.Mode == "killing" && arguments.Object(trigger) is { } killed && IsAbstract(killed),
            "CONSULT" => IsUnderWay(trigger),
            "COERCE" => IsRemembering(trigger) || kind.Mode == "dismiss" && IsFiringThings(trigger),
            "YIELD" => IsPressRelease(trigger) || IsLiftingSomebody(trigger),
            "VOTE" => IsChoosingTo(trigger),
            "REJECT" or "REQUEST" => IsAboutSpeaking(trigger) || IsQuestion(trigger) || IsThingFailing(trigger),
            "JUSTICE" => IsRuledOut(trigger),
            "THREATEN" => IsThreatToThing(trigger),
            _ => false,
        };

    /// <summary>"bribe-taking", "vote-buying": a part of a word.</summary>
    private bool IsInCompound(int trigger) =>
        IsHyphen(trigger - 1) && syntax.Xpos[trigger] is "VBG" or "NN" && IsJoined(trigger - 2) && IsJoined(trigger - 1)
        || IsHyphen(trigger + 1) && trigger + 2 < syntax.Tokens.Count && syntax.Xpos[trigger + 2] is "VBG" && IsJoined(trigger) && IsJoined(trigger + 1);

    private bool IsHyphen(int token) => token > 0 && token < syntax.Tokens.Count && syntax.Tokens.Form(token) is "-";

    private bool IsJoined(int token) => token >= 0 && !syntax.Tokens.SpaceAfter(token);

    /// <summary>"has ruled out your version": nobody gave a ruling.</summary>
    private bool IsRuledOut(int trigger) => syntax.Lemmas[trigger] is "rule" && trigger + 1 < syntax.Tokens.Count && syntax.Tokens.Form(trigger + 1) is "out";

    /// <summary>"the bill was dead", "the pact is dead in the water".</summary>
    private bool IsDeadThing(int trigger) =>
        syntax.Lemmas[trigger] is "dead"
        && syntax.Tree.Subject(trigger) is { } subject
        && syntax.Upos[subject] == Upos.Noun
        && (cast.AtToken[subject] < 0 || cast.Actors[cast.AtToken[subject]].Kind == ActorKind.Document)
        && (Lexicon.Noun(syntax.Tokens.Form(subject)) is { IsHuman: false } || !ActorNouns.IsPerson(syntax, subject));

    /// <summary>"talks collapsed", "the market crashed", "the collapse of the deal": what has no body can't break.</summary>
    private bool IsOfAbstract(int trigger)
    {
        if (syntax.IsVerb(trigger))
            return arguments.Subject(trigger, 0) is { } subject && IsAbstract(subject)
                || arguments.Object(trigger) is { } target && IsAbstract(target)
                || Prepositions.Phrase(syntax, trigger, Holding.Contains) is { } mood && IsAbstract(mood);
        foreach (int child in syntax.Tree.Children(trigger))
            if (
                IsAbstract(child)
                && (syntax.Tree.Is(child, "compound") || syntax.Tree.Relation(child) == "nmod:poss" || Holding.Contains(Prepositions.Of(syntax, child)))
            )
                return true;
        return false;
    }

    /// <summary>"a storm of criticism hit her", "a wave of protests".</summary>
    private bool IsWaveOf(int trigger)
    {
        int noun =
            syntax.Upos[trigger] == Upos.Noun ? trigger
            : syntax.IsVerb(trigger) && Hitter(trigger) is { } hitter ? hitter
            : -1;
        if (noun < 0 || !Swelling.Contains(syntax.Lemmas[noun].ToLowerInvariant()))
            return false;
        foreach (int child in syntax.Tree.Children(noun))
            if (child > noun && syntax.Tree.Is(child, "nmod") && syntax.Upos[child] == Upos.Noun && Prepositions.Of(syntax, child) == "of")
                return !TimeNames.Is(syntax.Tokens.Form(child));
        return false;
    }

    private bool IsAbstract(int noun) => syntax.Upos[noun] is Upos.Noun or Upos.Propn && Abstract.Contains(syntax.Lemmas[noun].ToLowerInvariant());

    /// <summary>"it struck near the town", "hit by a scandal": what is neither somebody nor a weapon attacks nobody.</summary>
    private bool IsHitByThing(int trigger)
    {
        if (!syntax.IsVerb(trigger) || !Hitting.Contains(syntax.Lemmas[trigger]) || Hitter(trigger) is not { } hitter)
            return false;
        if (syntax.Tokens.Form(hitter) is "it" or "It")
            return true;
        return syntax.Upos[hitter] == Upos.Noun
            && cast.AtToken[hitter] < 0
            && cast.AsideAt(hitter) is null
            && !Weapons.Contains(syntax.Lemmas[hitter].ToLowerInvariant());
    }

    /// <summary>"after hitting a truck", "the smoke that engulfed the town": who attacks is named, unless it is done to somebody.</summary>
    private bool IsDoneByThing(int trigger) =>
        syntax.IsVerb(trigger)
        && Hitting.Contains(syntax.Lemmas[trigger])
        && !Voice.IsPassive(syntax, trigger)
        && syntax.Tree.Child(trigger, "obj") is { } target
        && target > trigger
        && syntax.Upos[target] == Upos.Noun
        && cast.AtToken[target] < 0
        && arguments.Subject(trigger, 0) is null
        && !IsWeaponNear(trigger);

    /// <summary>"a trade war", "a heart attack".</summary>
    private bool IsBloodless(int trigger) =>
        trigger > 0
        && syntax.Upos[trigger] == Upos.Noun
        && (syntax.Tree.Is(trigger - 1, "compound") || syntax.Tree.Is(trigger - 1, "amod"))
        && Bloodless.Contains(syntax.Lemmas[trigger - 1].ToLowerInvariant());

    /// <summary>"a stab in the back", "Karsia stabbed them in the back": only a person has one.</summary>
    private bool IsInTheBack(int trigger)
    {
        if (syntax.Lemmas[trigger] is not ("stab" or "stabbing") || !HasBack(trigger))
            return false;
        return !syntax.IsVerb(trigger)
            || arguments.Object(trigger) is not { } stabbed
            || !(cast.AtToken[stabbed] is >= 0 and var actor ? cast.Actors[actor].Kind == ActorKind.Person : ActorNouns.IsPerson(syntax, stabbed))
                && syntax.NameAt(stabbed) is not { Kind: NameKind.Person };
    }

    private bool HasBack(int trigger)
    {
        TokenRange sentence = syntax.Tokens.SentenceAt(trigger);
        const int Farthest = 6;
        for (int i = trigger + 1; i < Math.Min(sentence.End, trigger + Farthest); i++)
            if (syntax.Tokens.Form(i) is "back" && Prepositions.Of(syntax, i) is "in")
                return true;
        return false;
    }

    /// <summary>"critics attacked her over the plan", "was attacked in the press": with words.</summary>
    private bool IsInWords(int trigger)
    {
        if (!syntax.IsVerb(trigger) || syntax.Lemmas[trigger] is not "attack")
            return false;
        if (arguments.Subject(trigger, 0) is { } attacker && Speaking.Contains(syntax.Lemmas[attacker].ToLowerInvariant()))
            return true;
        foreach (int child in syntax.Tree.Children(trigger))
        {
            if (child < trigger || !syntax.Tree.Is(child, "obl"))
                continue;
            string preposition = Prepositions.Of(syntax, child),
                lemma = syntax.Lemmas[child].ToLowerInvariant();
            if (
                preposition is "over" && syntax.Upos[child] == Upos.Noun
                || preposition is "as"
                || preposition is "for" && Abstract.Contains(lemma)
                || Speeches.Contains(lemma)
            )
                return true;
        }

        return false;
    }

    /// <summary>"entered the war", "the war on drugs": it is another's, or none.</summary>
    private bool IsEnteredWar(int trigger)
    {
        if (syntax.Upos[trigger] != Upos.Noun || syntax.Lemmas[trigger] is not "war")
            return false;
        if (syntax.Tree.Is(trigger, "obj") && syntax.Tree.Head(trigger) is >= 0 and var verb && Joining.Contains(syntax.Lemmas[verb]))
            return true;
        foreach (int child in syntax.Tree.Children(trigger))
            if (syntax.Upos[child] == Upos.Noun && cast.AtToken[child] < 0 && cast.AsideAt(child) is null && Prepositions.Of(syntax, child) is "on")
                return true;
        return false;
    }

    /// <summary>"lifted the president", "being lifted by Berg": sanctions are lifted by states and bodies.</summary>
    private bool IsLiftingSomebody(int trigger)
    {
        if (!syntax.IsVerb(trigger) || syntax.Lemmas[trigger] is not "lift")
            return false;
        if (arguments.Object(trigger) is { } lifted && IsSomebody(lifted))
            return true;
        return Voice.IsPassive(syntax, trigger) && Prepositions.Phrase(syntax, trigger, preposition => preposition is "by") is { } lifter && IsSomebody(lifter);
    }

    private bool IsSomebody(int noun)
    {
        if (IsPersonAt(noun) || ActorNouns.IsPerson(syntax, noun))
            return true;
        // "Mr Berg" may hang on the title.
        foreach (int child in syntax.Tree.Children(noun))
            if ((syntax.Tree.Is(child, "flat") || syntax.Tree.Is(child, "appos")) && IsPersonAt(child))
                return true;
        return false;
    }

    private bool IsPersonAt(int word) =>
        syntax.NameAt(word) is { Kind: NameKind.Person }
        || cast.AtToken[word] is >= 0 and var actor && cast.Actors[actor].Kind is ActorKind.Person or ActorKind.Office;

    /// <summary>"fired threats at the guards": only somebody is fired.</summary>
    private bool IsFiringThings(int trigger) =>
        syntax.IsVerb(trigger)
        && syntax.Lemmas[trigger] is "fire"
        && arguments.Object(trigger) is { } thing
        && syntax.Upos[thing] == Upos.Noun
        && !IsPeople(thing)
        && !IsOfPeople(thing);

    /// <summary>"thousands of employees".</summary>
    private bool IsOfPeople(int noun)
    {
        foreach (int child in syntax.Tree.Children(noun))
            if (child > noun && syntax.Tree.Is(child, "nmod") && IsPeople(child))
                return true;
        return false;
    }

    private bool IsPeople(int noun) => cast.AtToken[noun] >= 0 || ActorNouns.IsPerson(syntax, noun) || ActorNouns.At(syntax, noun) is not null;

    /// <summary>"questioned the men": who asks somebody does not find fault with him.</summary>
    private bool IsQuestioning(int trigger) =>
        syntax.Lemmas[trigger] is "question"
        && arguments.Object(trigger) is { } asked
        && (cast.AtToken[asked] >= 0 || syntax.NameAt(asked) is { Kind: NameKind.Person } || ActorNouns.IsPerson(syntax, asked));

    private bool IsWeaponNear(int verb) => verb > 0 && Weapons.Contains(syntax.Lemmas[verb - 1].ToLowerInvariant());

    /// <summary>"charged with murder", "charges of assault": the charge is told, and says of what.</summary>
    private bool IsInCharge(HappeningKind kind, int trigger)
    {
        if (syntax.Upos[trigger] != Upos.Noun || kind.Type is not ("CRIME" or "ASSAULT"))
            return false;
        int first = trigger;
        while (syntax.Tree.Is(first, "conj") && syntax.Tree.Head(first) is >= 0 and var before && before < first)
            first = before;
        return syntax.Tree.Head(first) is >= 0 and var above
            && above < first
            && (syntax.Tree.Is(first, "obl") || syntax.Tree.Is(first, "nmod"))
            && syntax.Lemmas[above] is "charge";
    }

    /// <summary>"in its press release".</summary>
    private bool IsPressRelease(int trigger)
    {
        if (syntax.Lemmas[trigger] is not "release" || syntax.IsVerb(trigger))
            return false;
        foreach (int child in syntax.Tree.Children(trigger))
            if (syntax.Tree.Is(child, "compound") && Published.Contains(syntax.Lemmas[child].ToLowerInvariant()))
                return true;
        return false;
    }

    /// <summary>"…, recalled one of the crew", "recalled meeting her": goods are recalled, people recall.</summary>
    private bool IsRemembering(int trigger) =>
        syntax.IsVerb(trigger)
        && syntax.Lemmas[trigger] is "recall"
        && (
            arguments.Object(trigger) is { } target && (syntax.NameAt(target) is { Kind: NameKind.Person } || ActorNouns.IsPerson(syntax, target))
            || syntax.Tree.Child(trigger, "ccomp") is not null
            || syntax.Tree.Child(trigger, "xcomp") is not null
        );

    /// <summary>"was travelling to Tarnow when it struck a truck": the way is not the visit.</summary>
    private bool IsUnderWay(int trigger)
    {
        if (syntax.Xpos[trigger] != "VBG")
            return false;
        foreach (int child in syntax.Tree.Children(trigger))
            if (syntax.Tree.Is(child, "aux") && syntax.Xpos[child] == "VBD")
                return Moving.Contains(syntax.Lemmas[trigger]);
        return false;
    }

    private int? Hitter(int verb) =>
        Voice.IsPassive(syntax, verb) ? Prepositions.Phrase(syntax, verb, preposition => preposition is "by") : arguments.Subject(verb, 0);

    /// <summary>"elected to extend the lease".</summary>
    private bool IsChoosingTo(int trigger) => syntax.Lemmas[trigger] is "elect" && syntax.Tree.Child(trigger, "xcomp") is { } deed && syntax.Xpos[deed] == "VB";

    /// <summary>"companies that ignore the sanctions", "a drug which is banned": whoever does it, whenever.</summary>
    private bool IsGeneral(int trigger)
    {
        if (!syntax.IsVerb(trigger) || Described(trigger) is not { } noun)
            return false;
        if (syntax.Upos[noun] != Upos.Noun || syntax.NameAt(noun) is not null)
            return false;
        bool isPresent = syntax.Xpos[trigger] is "VBZ" or "VBP";
        foreach (int child in syntax.Tree.Children(trigger))
        {
            if (!syntax.Tree.Is(child, "aux"))
                continue;
            if (syntax.Lemmas[child] is not "be" || syntax.Xpos[trigger] == "VBG")
                return false;
            isPresent |= syntax.Xpos[child] is "VBZ" or "VBP";
        }

        if (!isPresent)
            return false;
        foreach (int child in syntax.Tree.Children(noun))
            if (
                syntax.Tree.Is(child, "det") && Definite.Contains(syntax.Lemmas[child].ToLowerInvariant())
                || syntax.Tree.Relation(child) == "nmod:poss"
                || child < noun && syntax.Upos[child] == Upos.Propn && syntax.NameAt(child) is not null
            )
                return false;
        return true;
    }

    /// <summary>The noun on which the relative clause hangs; "a drug used to treat … but which is banned" joins it to a participle.</summary>
    private int? Described(int verb)
    {
        Tree tree = syntax.Tree;
        int clause = tree.Is(verb, "conj") && tree.Child(verb, "nsubj") is { } pronoun && syntax.Xpos[pronoun] == "WDT" ? tree.Head(verb) : verb;
        bool isDescribing = clause >= 0 && (clause == verb ? tree.Relation(verb) == "acl:relcl" : tree.Is(clause, "acl"));
        return isDescribing && tree.Head(clause) is >= 0 and var noun ? noun : null;
    }

    /// <summary>"threatens the economy", "threatening her rule": only somebody is threatened with something.</summary>
    private bool IsThreatToThing(int trigger) =>
        syntax.IsVerb(trigger)
        && syntax.Lemmas[trigger] is "threaten"
        && syntax.Tree.Child(trigger, "xcomp") is null
        && arguments.Object(trigger) is { } target
        && syntax.Upos[target] == Upos.Noun
        && cast.AtToken[target] < 0
        && cast.AsideAt(target) is null;

    /// <summary>"asked whether it was sold", "asked about the sale".</summary>
    private bool IsQuestion(int trigger)
    {
        if (syntax.Lemmas[trigger] is not "ask")
            return false;
        if (arguments.Object(trigger) is { } put && syntax.Lemmas[put] is "question")
            return true;
        foreach (int child in syntax.Tree.Children(trigger))
        {
            if (child < trigger)
                continue;
            if (syntax.Tree.Is(child, "obl") && Prepositions.Of(syntax, child) == "about")
                return true;
            if (
                (syntax.Tree.Is(child, "ccomp") || syntax.Tree.Is(child, "advcl") || syntax.Tree.Is(child, "xcomp"))
                && Asking.Contains(syntax.Tokens.Form(syntax.Tree.Subtree(child).Start))
            )
                return true;
        }

        return false;
    }

    /// <summary>"a Norda capsule failed to reach it": only somebody fails somebody.</summary>
    private bool IsThingFailing(int trigger) =>
        syntax.Lemmas[trigger] is "fail"
        && arguments.Subject(trigger, 0) is { } subject
        && syntax.Upos[subject] == Upos.Noun
        && cast.AtToken[subject] < 0
        && !ActorNouns.IsPerson(syntax, subject);

    /// <summary>"declined to comment", "asked not to be named".</summary>
    private bool IsAboutSpeaking(int trigger)
    {
        if (syntax.Tree.Child(trigger, "xcomp") is not { } complement)
            return false;
        string lemma = syntax.Lemmas[complement].ToLowerInvariant();
        return Silent.Contains(lemma) || Naming.Contains(lemma) && (Negation.HasAdverb(syntax, complement) || Negation.HasAdverb(syntax, trigger));
    }
}
