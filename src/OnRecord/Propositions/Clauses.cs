using System.Collections.Immutable;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Propositions;

/// <summary>Cuts "that A and that B", "not A but B", "it is no theory: B" into clauses each of which could be true by itself, and leaves out what they are set
/// against: "on purpose, not by chance".</summary>
internal static class Clauses
{
    private static readonly WordSet Contrasting = WordSet.Of("Propositions/Data/rule-words.tsv", "contrasting-words");

    public static IEnumerable<PropositionUnit> Split(Syntax syntax, PropositionUnit unit)
    {
        foreach (int token in unit.Tokens)
        {
            if (!IsCut(syntax, unit, token))
                continue;
            ImmutableArray<TokenRange> before = Part(syntax, unit, unit.Pieces[0].Start, token),
                after = Part(syntax, unit, token + 1, unit.Pieces[^1].End);
            if (before.IsEmpty || after.IsEmpty)
                continue;
            return [unit with { Pieces = before }, .. Split(syntax, unit with { Pieces = after })];
        }

        return [unit];
    }

    /// <summary>"was sunk on purpose | , not by chance", "… | , though not by him": what is said not to be so, in passing, is none of the proposition's
    /// words.</summary>
    public static PropositionUnit WithoutContrast(Syntax syntax, PropositionUnit unit)
    {
        foreach (int comma in unit.Tokens)
        {
            if (syntax.Tokens.Form(comma) is not "," || !unit.Contains(comma + 1))
                continue;
            int not = comma + 1;
            if (Contrasting.Contains(syntax.Tokens.Form(not)) && unit.Contains(not + 1))
                not++;
            if (!Negation.IsAdverb(syntax.Lemmas[not].ToLowerInvariant()))
                continue;
            int end = not + 1;
            while (unit.Contains(end) && syntax.Tokens.Form(end) is not ("," or ";") && !VerbForms.IsFinite(syntax, end))
                end++;
            if (unit.Contains(end) && VerbForms.IsFinite(syntax, end))
                continue;
            ImmutableArray<TokenRange> left = [.. Part(syntax, unit, unit.Pieces[0].Start, comma), .. Part(syntax, unit, end, unit.Pieces[^1].End)];
            return left.IsEmpty ? unit : unit with { Pieces = left };
        }

        return unit;
    }

    private static bool IsCut(Syntax syntax, PropositionUnit unit, int token) =>
        IsJoint(syntax, unit, token) || IsTurn(syntax, unit, token) || IsColon(syntax, unit, token);

    /// <summary>"did not sink by accident | but was sunk on purpose".</summary>
    private static bool IsTurn(Syntax syntax, PropositionUnit unit, int token) =>
        syntax.Tokens.Form(token) is "but"
        && syntax.Tree.Head(token) is var second
        && second > token
        && unit.Contains(second)
        && syntax.IsVerb(second)
        && syntax.Tree.Is(second, "conj")
        && syntax.Tree.Head(second) is var first
        && first < token
        && unit.Contains(first)
        && Negation.IsOn(syntax, first)
        && !Negation.IsOn(syntax, second)
        && Enumerable.Range(token + 1, second - token).Any(t => VerbForms.IsFinite(syntax, t));

    /// <summary>"It is no theory | : the ferry was sunk".</summary>
    private static bool IsColon(Syntax syntax, PropositionUnit unit, int token) =>
        syntax.Tokens.Form(token) is ":"
        && unit.Tokens.Any(t => t < token && IsDenied(syntax, t))
        && unit.Tokens.Any(t => t > token && VerbForms.IsFinite(syntax, t));

    private static bool IsDenied(Syntax syntax, int token) =>
        (syntax.IsVerb(token) || syntax.Tree.Child(token, "cop") is not null) && Negation.IsOn(syntax, token);

    /// <summary>"and", "but" or "or not" right before a "that" that opens a clause.</summary>
    private static bool IsJoint(Syntax syntax, PropositionUnit unit, int token) =>
        token > unit.Pieces[0].Start
        && syntax.Upos[token] is Upos.Cconj
        && syntax.Lemmas[token].ToLowerInvariant() is "and" or "but"
        && unit.Contains(token + 1)
        && syntax.Tokens.Form(token + 1) is "that"
        && unit.Contains(token + 2)
        && !syntax.IsVerb(token + 2);

    private static ImmutableArray<TokenRange> Part(Syntax syntax, PropositionUnit unit, int start, int end) =>
        [
            .. unit
                .Pieces.Where(piece => piece.Start < end && piece.End > start)
                .Select(piece => new TokenRange(Math.Max(piece.Start, start), Math.Min(piece.End, end)))
                .Select(piece => Extents.Trimmed(syntax, piece))
                .Where(piece => !piece.IsEmpty),
        ];
}
