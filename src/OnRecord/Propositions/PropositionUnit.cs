using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Propositions;

/// <summary>The words of one sentence that may put something forward.</summary>
/// <param name="Statement">Index of the statement whose content they are; null for narration.</param>
/// <param name="Pieces">Ascending and disjoint, not empty.</param>
internal sealed record PropositionUnit(int? Statement, ImmutableArray<TokenRange> Pieces)
{
    public TokenRange Range => Pieces[0].Cover(Pieces[^1]);

    public bool Contains(int token)
    {
        foreach (TokenRange piece in Pieces)
            if (piece.Contains(token))
                return true;
        return false;
    }

    public IEnumerable<int> Tokens => Pieces.SelectMany(piece => Enumerable.Range(piece.Start, piece.Length));
}
