using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>The voice of a predicate.</summary>
internal static class Voice
{
    /// <summary>"called on the minister to step down": whom they call upon is to act.</summary>
    public static WordSet Calling { get; } = WordSet.Of("Grammar/Data/rule-words.tsv", "calling-verbs");

    private static readonly WordSet Standing = WordSet.Of("Grammar/Data/rule-words.tsv", "standing-verbs");
    private static readonly WordSet Commanding = WordSet.Of("Grammar/Data/rule-words.tsv", "commanding-verbs");

    /// <summary>Whether a passive auxiliary or subject marks it: "was asked"; or that nobody is named who is told: "Lind told to pay".</summary>
    public static bool IsMarkedPassive(Syntax syntax, int predicate)
    {
        if (IsCallingUpon(syntax, predicate))
            return false;
        foreach (int child in syntax.Tree.Children(predicate))
            if (syntax.Tree.Relation(child) is "nsubj:pass" or "aux:pass")
                return true;
        return IsToldTo(syntax, predicate) || IsCharged(syntax, predicate);
    }

    /// <summary>"Lund accused of fraud by the bank", as headlines have it; but "the rest, whom she accused of fraud". Who accuses names whom.</summary>
    public static bool IsCharged(Syntax syntax, int verb) =>
        syntax.Tokens.Form(verb) is "accused" or "Accused"
        && verb + 2 < syntax.Tokens.Count
        && syntax.Tokens.Form(verb + 1) is "of" or "Of"
        && syntax.Tree.Child(verb, "aux") is null
        && syntax.Tree.Child(verb, "obj") is null
        && !(syntax.Tree.Subject(verb) is { } subject && syntax.Upos[subject] is Upos.Pron);

    /// <summary>"The mayor called on the board to resign": whoever tagged "called" as a participle took him for the one called upon.</summary>
    private static bool IsCallingUpon(Syntax syntax, int verb)
    {
        if (!Calling.Contains(syntax.Lemmas[verb]) || verb + 1 >= syntax.Tokens.Count || syntax.Tokens.Form(verb + 1) is not ("on" or "upon"))
            return false;
        foreach (int child in syntax.Tree.Children(verb))
            if (syntax.Tree.Is(child, "aux"))
                return false;
        return true;
    }

    /// <summary>Who tells somebody to do it names him, so that only a passive can lack him, as headlines write it.</summary>
    private static bool IsToldTo(Syntax syntax, int verb) =>
        Commanding.Contains(syntax.Lemmas[verb])
        && syntax.Xpos[verb] is "VBD" or "VBN"
        && verb + 1 < syntax.Tokens.Count
        && syntax.Tokens.Form(verb + 1) is "to"
        && syntax.Upos[verb + 1] is Upos.Part
        && syntax.Tree.Child(verb, "obj") is null
        && syntax.Tree.Child(verb, "iobj") is null;

    /// <summary>Whether it is passive, with or without such a mark: "was asked", "a letter written by her", "should be arrested and tried".</summary>
    public static bool IsPassive(Syntax syntax, int predicate) =>
        IsMarkedPassive(syntax, predicate)
        || syntax.Xpos[predicate] == "VBN"
            && (
                IsStanding(syntax, predicate)
                || syntax.Tree.Is(predicate, "acl") && syntax.Tree.Relation(predicate) != "acl:relcl"
                || SharesClause(syntax, predicate) && IsMarkedPassive(syntax, syntax.Tree.Head(predicate))
            );

    /// <summary>"Lind | , thought to be ill, | stayed": behind a name and one comma a participle stands, and no verb of that name, whatever its tag.</summary>
    public static bool IsAside(Syntax syntax, int verb) =>
        verb > 1
        && syntax.Tokens.Form(verb - 1) is ","
        && syntax.Xpos[verb] is "VBN" or "VBD"
        && syntax.Tree.Subject(verb) is { } subject
        && subject < verb
        && Phrases.Extent(syntax, subject).End >= verb - 1
        && !Enumerable.Range(subject, verb - 1 - subject).Any(t => syntax.Tokens.Form(t) is ",");

    /// <summary>"stands accused", "remained closed".</summary>
    private static bool IsStanding(Syntax syntax, int participle) =>
        syntax.Tree.Is(participle, "xcomp")
        && syntax.Tree.Head(participle) is >= 0 and var head
        && Standing.Contains(syntax.Lemmas[head])
        && syntax.Tree.Child(head, "obj") is null;

    /// <summary>Whether a verb is joined by "and" to one before it, whose subject and auxiliaries are its own too.</summary>
    public static bool SharesClause(Syntax syntax, int verb)
    {
        if (!syntax.Tree.Is(verb, "conj") || !syntax.IsVerb(syntax.Tree.Head(verb)) || syntax.Xpos[verb] is "VBD" or "VBZ" or "VBP")
            return false;
        foreach (int child in syntax.Tree.Children(verb))
            if (child < verb && (syntax.Tree.Is(child, "nsubj") || syntax.Tree.Is(child, "aux")))
                return false;
        return true;
    }
}
