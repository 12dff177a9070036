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
        && syntax.Tree.Child(verb, "ccomp") is not null
        && !Voice.IsMarkedPassive(syntax, verb)
        && syntax.Tree.Subject(verb) is { } body
        && Bodies.Contains(syntax.Lemmas[body].ToLowerInvariant())
            ? body
            : null;
}
