using OnRecord.Language;

namespace OnRecord.Grammar;

/// <summary>The voice of a predicate.</summary>
internal static class Voice
{
    /// <summary>Whether a passive auxiliary or subject marks it: "was asked".</summary>
    public static bool IsMarkedPassive(Syntax syntax, int predicate)
    {
        foreach (int child in syntax.Tree.Children(predicate))
            if (syntax.Tree.Relation(child) is "nsubj:pass" or "aux:pass")
                return true;
        return false;
    }

    /// <summary>Whether it is passive, with or without such a mark: "was asked", "a letter written by her", "should be arrested and tried".</summary>
    public static bool IsPassive(Syntax syntax, int predicate) =>
        IsMarkedPassive(syntax, predicate)
        || syntax.Xpos[predicate] == "VBN"
            && (
                syntax.Tree.Is(predicate, "acl") && syntax.Tree.Relation(predicate) != "acl:relcl"
                || SharesClause(syntax, predicate) && IsMarkedPassive(syntax, syntax.Tree.Head(predicate))
            );

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
