using OnRecord.Language;

namespace OnRecord.Grammar;

/// <summary>The prepositions of phrases.</summary>
internal static class Prepositions
{
    /// <summary>The preposition of a noun phrase in lower case, or empty.</summary>
    public static string Of(Syntax syntax, int head)
    {
        return syntax.Tree.Child(head, "case") is { } marker && marker < head ? syntax.Lemmas[marker].ToLowerInvariant() : "";
    }

    /// <summary>The noun of the first phrase on a predicate whose preposition fits: "attacked with an axe"; null where none does.</summary>
    public static int? Phrase(Syntax syntax, int predicate, Func<string, bool> preposition)
    {
        foreach (int child in syntax.Tree.Children(predicate))
            if (syntax.Tree.Is(child, "obl") && preposition(Of(syntax, child)))
                return child;
        return null;
    }

    /// <summary>"in response to", "in reference to": a bare noun between two prepositions is part of one preposition, and nobody's word.</summary>
    public static bool IsPart(Syntax syntax, int noun) =>
        syntax.Upos[noun] == Upos.Noun
        && noun > 0
        && noun + 1 < syntax.Tokens.Count
        && syntax.Lemmas[noun - 1] == "in"
        && syntax.Lemmas[noun + 1] == "to"
        && syntax.Upos[noun + 1] == Upos.Adp;
}
