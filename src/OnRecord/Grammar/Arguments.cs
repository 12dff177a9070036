using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>
/// The words that stand in a grammatical relation to a verb, noun or adjective, voice and control undone: the subject of "to meet" in "agreed to meet"
/// is that of "agreed", the object of a passive its subject, the subject of a noun that of its support verb ("held talks").
/// </summary>
internal sealed class Arguments(Syntax syntax)
{
    private static readonly WordSet CallingPrepositions = WordSet.Of("Grammar/Data/rule-words.tsv", "calling-prepositions");
    private static readonly WordSet Reporting = WordSet.Of("Grammar/Data/rule-words.tsv", "reporting-verbs");
    private static readonly WordSet Temporal = WordSet.Of("Grammar/Data/rule-words.tsv", "temporal-prepositions");
    private static readonly WordSet GerundVerbs = WordSet.Of("Grammar/Data/rule-words.tsv", "gerund-verbs");
    private static readonly WordSet RelativePronouns = WordSet.Of("Grammar/Data/rule-words.tsv", "relative-pronouns");

    /// <summary>Steps up the tree in search of a subject.</summary>
    private const int FarthestSubject = 6;

    private Tree Tree => syntax.Tree;

    public void Add(string slot, int word, List<int> found)
    {
        bool verb = syntax.IsVerb(word) || syntax.Upos[word] == Upos.Adj;
        int? support = verb ? null : SupportVerb(word);
        switch (slot)
        {
            case "subj":
                if ((verb ? word : support) is { } predicate && Subject(predicate, 0) is { } subject && subject != word)
                    found.Add(subject);
                break;
            case "obj":
                if (Object(word) is { } target)
                    found.Add(target);
                break;
            case "iobj":
                if (Tree.Child(word, "iobj") is { } receiver)
                    found.Add(receiver);
                break;
            case "poss":
                Possessors(word, found);
                break;
            case "by" when verb:
                if (Voice.IsPassive(syntax, word))
                    Prepositional(word, "by", found);
                break;
            default:
                Prepositional(word, slot, found);
                if (verb && Object(word) is { } o)
                    Prepositional(o, slot, found);
                if (support is { } carrier)
                    Prepositional(carrier, slot, found);
                break;
        }
    }

    /// <summary>The verb that carries a noun event ("held talks", "there were talks"); null when there is none.</summary>
    public int? SupportVerb(int noun)
    {
        int head = Tree.Head(noun);
        if (head < 0 || !syntax.IsVerb(head))
            return null;
        bool role = Tree.Is(noun, "obj") || Tree.Relation(noun) == "nsubj:pass" || Tree.Is(noun, "obl") || Tree.Is(noun, "nsubj");
        if (role && syntax.Lemmas[head] == "be" && Tree.Child(head, "expl") is not null)
            return head;
        // "the meeting took place", "goes to war".
        if (Tree.Is(noun, "nsubj") && syntax.Lemmas[head] is "take" && Tree.Child(head, "obj") is { } place && syntax.Lemmas[place] is "place")
            return head;
        if (Tree.Is(noun, "obl") && syntax.Lemmas[head] is "go" && syntax.Lemmas[noun] is "war" && Prepositions.Of(syntax, noun) is "to")
            return head;
        // "handed in his resignation" may hang it on the particle.
        if (Tree.Is(noun, "obl") && syntax.Lemmas[head] is "hand" && Prepositions.Of(syntax, noun) is "in")
            return head;
        return (Tree.Is(noun, "obj") || Tree.Relation(noun) == "nsubj:pass") && SupportVerbs.Lemmas.Contains(syntax.Lemmas[head]) ? head : null;
    }

    /// <summary>The object; in passives the subject; null when there is none.</summary>
    public int? Object(int verb)
    {
        if (Tree.Child(verb, "obj") is { } target)
            return Antecedent(target, verb);
        if (!Voice.IsPassive(syntax, verb))
            return null;
        if (NominalSubject(verb) is { } subject)
            return Antecedent(subject, verb);
        if (Tree.Is(verb, "advcl") && Tree.Child(verb, "mark") is { } mark && AfterMark(verb, mark) is { } strayed)
            return strayed;
        return Tree.Is(verb, "acl") ? Tree.Head(verb)
            // "after being arrested": whoever the sentence is about.
            : Tree.Is(verb, "conj") || Tree.Is(verb, "xcomp") || Tree.Is(verb, "advcl") ? InheritedObject(verb)
            : null;
    }

    /// <summary>Who does it; null when nobody is named.</summary>
    public int? Subject(int verb, int steps) => SubjectInTree(verb, steps) ?? (steps == 0 ? SubjectBefore(verb) : null);

    private int? SubjectInTree(int verb, int steps)
    {
        if (steps > FarthestSubject || Voice.IsPassive(syntax, verb))
            return null;
        if (NominalSubject(verb) is { } subject)
            return Antecedent(subject, verb);
        int head = Tree.Head(verb);
        if (head < 0)
            return InParticiple(verb);
        if (Tree.Is(verb, "ccomp") && head > verb && StrayedSubject(verb, head) is { } strayed)
            return strayed;
        if (Tree.Is(verb, "xcomp"))
        {
            if (!syntax.IsVerb(verb) && Reporting.Contains(syntax.Lemmas[head]) && !Voice.IsPassive(syntax, head))
                return null;
            // "shot both pilots dead": they are dead, and not whoever shot.
            int? controller =
                syntax.IsVerb(verb) ? Tree.Child(head, "obj") ?? CalledUpon(head)
                : Tree.Child(head, "obj") is { } suffering && suffering > head && suffering < verb ? suffering
                : null;
            return controller ?? PassiveOrActive(head, steps);
        }

        // "accused the town of closing it": the town did.
        if (Tree.Is(verb, "advcl") && Tree.Child(verb, "mark") is { } mark && syntax.Lemmas[mark] == "of" && Tree.Child(head, "obj") is { } accused)
            return accused;

        if (Tree.Is(verb, "advcl") && syntax.Xpos[verb] == "VB" && CalledUpon(head) is { } called)
            return called;
        // "named Berg president after seizing power": whoever named him did.
        if (
            Tree.Is(verb, "acl")
            && syntax.Xpos[verb] == "VBG"
            && Tree.Child(verb, "mark") is { } opening
            && IsTemporal(opening)
            && VerbAbove(head) is { } above
        )
            return PassiveOrActive(above, steps);
        if (AfterRelative(verb) is { } thing)
            return thing;
        // "she lost as the League, under its new head, won": what has a tense and a conjunction has a subject of its own, found or not.
        if (Tree.Is(verb, "advcl") && VerbForms.IsTensed(syntax, verb) && Tree.Child(verb, "mark") is { } conjunction && conjunction < verb)
            return null;
        if (Tree.Is(verb, "advcl"))
            return BeforeGerund(verb, head) ?? PassiveOrActive(head, steps);
        if (Tree.Is(verb, "conj") && (syntax.IsVerb(head) || syntax.Upos[head] == Upos.Adj))
            return VerbForms.IsTensed(syntax, verb) && !IsJoined(verb, head) ? null : PassiveOrActive(head, steps);
        return Tree.Is(verb, "acl") && (syntax.Xpos[verb] == "VBG" || Tree.Child(verb, "aux") is { } having && syntax.Xpos[having] == "VBG") ? head : null;
    }

    /// <summary>Whether a word joins it to the verb before, or one that follows in the same row ("tied, beat and robbed him").</summary>
    private bool IsJoined(int verb, int head)
    {
        foreach (int child in Tree.Children(head))
            if (child >= verb && Tree.Is(child, "conj") && Tree.Child(child, "cc") is not null)
                return true;
        return false;
    }

    private bool IsTemporal(int mark) => Temporal.Contains(syntax.Lemmas[mark].ToLowerInvariant());

    private int? VerbAbove(int token)
    {
        for (int steps = 0; token >= 0 && steps < FarthestSubject; steps++, token = Tree.Head(token))
            if (syntax.IsVerb(token))
                return token;
        return null;
    }

    /// <summary>"looked forward to Berg visiting him": who stands between the preposition and the gerund.</summary>
    private int? BeforeGerund(int verb, int head)
    {
        if (syntax.Xpos[verb] != "VBG" || Tree.Child(verb, "mark") is not null || !GerundVerbs.Contains(syntax.Lemmas[head]))
            return null;
        int start = Tree.Subtree(verb).Start;
        foreach (int child in Tree.Children(head))
            if (child > head && Tree.Is(child, "obl") && Tree.Subtree(child).End == start)
                return child;
        return null;
    }

    /// <summary>"The leaders, A and B, met on Monday, her office said": a long subject may hang on the verb of saying that follows.</summary>
    private int? StrayedSubject(int verb, int head)
    {
        int? subject = null,
            own = null;
        foreach (int child in Tree.Children(head))
        {
            if (!Tree.Is(child, "nsubj"))
                continue;
            if (child < verb)
                subject = child;
            else
                own = child;
        }

        return own is null ? null : subject;
    }

    /// <summary>
    /// Along the words, where the tree has none for a verb with a tense of its own: the name before an apposition ("a day after Anna Berg, the mayor, met
    /// him"), and what stands before the verb that "and" joins it to ("the ferry turned without warning and struck the pier").
    /// </summary>
    private int? SubjectBefore(int verb)
    {
        const int Farthest = 10;
        if (!VerbForms.IsTensed(syntax, verb) || Voice.IsPassive(syntax, verb))
            return null;
        int first = syntax.Tokens.SentenceAt(verb).Start,
            at = Skip(verb - 1, first);
        if (at <= first)
            return null;
        if (syntax.Tokens.Form(at) is ",")
        {
            for (int i = at - 1; i > first && i >= at - Farthest; i--)
            {
                if (syntax.Tokens.Form(i) is ",")
                    return IsName(i - 1) && syntax.Upos[i + 1] is Upos.Det or Upos.Adj or Upos.Noun ? i - 1 : null;
                if (syntax.IsVerb(i))
                    return null;
            }

            return null;
        }

        if (syntax.Tokens.Form(at) is not "and")
            return null;
        for (int i = at - 1; i > first && i >= at - Farthest && syntax.Tokens.Form(i) is not ("," or ";"); i--)
            if (syntax.IsVerb(i) && syntax.Xpos[i] is "VBD" or "VBN" or "VBZ" or "VBP")
                return Skip(i - 1, first) is var before && before >= first && syntax.Upos[before] is Upos.Noun or Upos.Propn ? before : null;
        return null;
    }

    private bool IsName(int word) => word >= 0 && syntax.Upos[word] == Upos.Propn;

    /// <summary>The word at or before <paramref name="at"/> that is no adverb, auxiliary or quotation mark.</summary>
    private int Skip(int at, int first)
    {
        while (
            at >= first
            && (syntax.Upos[at] is Upos.Adv or Upos.Aux || syntax.Upos[at] == Upos.Punct && syntax.Tokens.Form(at) is "\"" or "“" or "”" or "‘" or "’")
        )
            at--;
        return at;
    }

    /// <summary>"the captain of a ferry which sank, killing nine": the ferry killed them, wherever the tree hangs the participle.</summary>
    private int? AfterRelative(int verb)
    {
        const int Farthest = 8;
        if (syntax.Xpos[verb] != "VBG" || verb < 2 || syntax.Tokens.Form(verb - 1) is not ",")
            return null;
        int first = syntax.Tokens.SentenceAt(verb).Start;
        for (int i = verb - 2; i > first && i >= verb - Farthest && syntax.Tokens.Form(i) is not ("," or ";"); i--)
            if (syntax.Xpos[i] == "WDT" || syntax.Lemmas[i] == "which")
                return syntax.Upos[i - 1] is Upos.Noun or Upos.Propn ? i - 1 : null;
        return null;
    }

    /// <summary>"called on the minister to step down": the minister is to.</summary>
    private int? CalledUpon(int verb) => Voice.Calling.Contains(syntax.Lemmas[verb]) ? Prepositions.Phrase(syntax, verb, CallingPrepositions.Contains) : null;

    /// <summary>"The bill, drafted by two senators, passed": the subject may hang on the participle between.</summary>
    private int? InParticiple(int verb)
    {
        foreach (int child in Tree.Children(verb))
            if (child < verb && Tree.Is(child, "advcl") && Tree.Child(child, "mark") is null && Tree.Child(child, "nsubj") is { } subject)
                return subject;
        return null;
    }

    private int? PassiveOrActive(int head, int steps)
    {
        if (NominalSubject(head) is { } passive)
            return Antecedent(passive, head);
        return syntax.IsVerb(head) || syntax.Upos[head] == Upos.Adj ? Subject(head, steps + 1) : null;
    }

    /// <summary>"after the port was hit": the noun before the auxiliary is what is hit, wherever the tree hangs it.</summary>
    private int? AfterMark(int verb, int mark)
    {
        foreach (int child in Tree.Children(verb))
        {
            if (!Tree.Is(child, "aux") || syntax.Xpos[child] is not ("VBD" or "VBZ" or "VBP"))
                continue;
            for (int i = child - 1; i > mark; i--)
                if (syntax.Upos[i] is Upos.Noun or Upos.Propn)
                    return i;
        }

        return null;
    }

    private int? InheritedObject(int verb)
    {
        int head = Tree.Head(verb);
        return NominalSubject(head) is { } subject ? Antecedent(subject, head) : null;
    }

    /// <summary>The subject that the tree gives; of two the one in the clause of the verb itself: "the finding of the police is that he was killed".
    /// </summary>
    private int? NominalSubject(int verb)
    {
        if (Tree.Child(verb, "nsubj") is not { } subject)
            return null;
        if (Tree.Child(verb, "mark") is not { } mark || mark < subject || mark > verb)
            return BehindHeadline(verb) ?? subject;
        foreach (int child in Tree.Children(verb))
            if (child > mark && child < verb && Tree.Is(child, "nsubj"))
                return child;
        return subject;
    }

    /// <summary>"Bridge unsafe, engineer warned council": what a headline says before the comma is said, and does not say.</summary>
    private int? BehindHeadline(int verb)
    {
        int? first = null;
        foreach (int child in Tree.Children(verb))
        {
            if (child > verb)
                break;
            if (!Tree.Is(child, "nsubj"))
                continue;
            if (first is not null && Tree.Subtree(child).Start is > 0 and var start && syntax.Tokens.Form(start - 1) is ",")
                return child;
            first ??= child;
        }

        return null;
    }

    /// <summary>The noun that a relative pronoun stands for.</summary>
    private int Antecedent(int word, int verb) =>
        Tree.Relation(verb) == "acl:relcl" && RelativePronouns.Contains(syntax.Lemmas[word].ToLowerInvariant()) ? Meant(Tree.Head(verb), word) : word;

    /// <summary>"the darling of the valley who promised": a place is no "who".</summary>
    private int Meant(int noun, int pronoun)
    {
        bool isPlaced = syntax.Tokens.Form(pronoun) is "who" && syntax.NameAt(noun) is { Kind: NameKind.Place } && Tree.Is(noun, "nmod");
        return isPlaced && Tree.Head(noun) is >= 0 and var above ? above : noun;
    }

    /// <summary>"returned the head of a statue of an emperor to the museum": read along the words, up to the next verb; there trees go wrong.</summary>
    private void Along(int verb, string preposition, List<int> found)
    {
        const int Farthest = 20;
        if (Tree.Child(verb, "obj") is not { } target)
            return;
        int last = Math.Min(Tree.Count, verb + Farthest),
            sentence = syntax.Tokens.SentenceOf(verb);
        for (int i = target + 1; i < last && syntax.Tokens.SentenceOf(i) == sentence && !syntax.IsVerb(i) && syntax.Tokens.Form(i) is not ("," or ";"); i++)
            if (syntax.Lemmas[i] == preposition && Tree.Is(i, "case") && Tree.Head(i) > i)
            {
                found.Add(Tree.Head(i));
                return;
            }
    }

    private void Possessors(int noun, List<int> found)
    {
        foreach (int child in Tree.Children(noun))
            // "dismissals following Berg's report": whose the report is stands behind the noun, wherever the tree hangs it.
            if (child < noun && (Tree.Relation(child) is "nmod:poss" or "compound" or "amod" || Tree.Is(child, "nmod:desc")))
                found.Add(child);
    }

    private void Prepositional(int word, string preposition, List<int> found)
    {
        int before = found.Count;
        foreach (int child in Tree.Children(word))
        {
            if (!Tree.Is(child, "obl") && !Tree.Is(child, "nmod"))
                continue;
            foreach (int marker in Tree.Children(child))
                if (Tree.Is(marker, "case") && string.Equals(syntax.Lemmas[marker], preposition, StringComparison.OrdinalIgnoreCase))
                    found.Add(child);
        }

        if (found.Count == before && syntax.IsVerb(word) && preposition is "to" or "against")
            Along(word, preposition, found);
        // A phrase that stands right after a noun belongs to it, wherever the tree hangs it.
        int next = word + 1;
        if (
            found.Count > before
            || syntax.IsVerb(word)
            || next >= Tree.Count
            || !string.Equals(syntax.Lemmas[next], preposition, StringComparison.OrdinalIgnoreCase)
        )
            return;
        if (Tree.Is(next, "case") && Tree.Head(next) > next)
            found.Add(Tree.Head(next));
    }
}
