using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>"The court | heard that the wall had leaked": others say it there, and the body itself says nothing.</summary>
internal static class HearingBodies
{
    private static readonly WordSet Bodies = WordSet.Of("Grammar/Data/rule-words.tsv", "hearing-bodies");

    /// <returns>The noun of the body that hears the clause; null where none does.</returns>
    public static int? Of(Syntax syntax, int verb) =>
        syntax.Lemmas[verb] is "hear"
        && !Voice.IsMarkedPassive(syntax, verb)
        && (syntax.Tree.Child(verb, "ccomp") is not null ? syntax.Tree.Subject(verb) : Closing(syntax, verb)) is { } body
        && Bodies.Contains(syntax.Lemmas[body].ToLowerInvariant())
            ? body
            : null;

    /// <summary>"The wall had leaked, | a court heard", "Wall ‘leaked’, court hears": the tree seldom has the clause before it as what is heard.</summary>
    private static int? Closing(Syntax syntax, int verb)
    {
        int before = verb - 2;
        if (before > 0 && syntax.Upos[before] is Upos.Det)
            before--;
        return before > 0 && syntax.IsPunctuation(before) && syntax.Tree.Child(verb, "obj") is null ? verb - 1 : null;
    }
}
