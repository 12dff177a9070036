using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Propositions;

/// <summary>Cuts "that A and that B", "A but that B" into clauses each of which could be true by itself.</summary>
internal static class Clauses
{
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

    /// <summary>"and", "but" or "or not" right before a "that" that opens a clause.</summary>
    private static bool IsCut(Syntax syntax, PropositionUnit unit, int token) =>
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
