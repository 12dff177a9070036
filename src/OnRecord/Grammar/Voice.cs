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

    /// <summary>Whether it is passive, with or without such a mark: "was asked", "a letter written by her".</summary>
    public static bool IsPassive(Syntax syntax, int predicate) =>
        IsMarkedPassive(syntax, predicate)
        || syntax.Xpos[predicate] == "VBN" && syntax.Tree.Is(predicate, "acl") && syntax.Tree.Relation(predicate) != "acl:relcl";
}
