using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Language;

namespace OnRecord.Propositions;

/// <summary>
/// Cuts contents at the ends of sentences, and leaves out what a statement inside says itself: in "the Times reported that officials said P" the
/// proposition is P, and it is the officials'.
/// </summary>
internal static class ContentUnits
{
    /// <summary>A sentence of a content is passed on when a statement inside it takes this part of its words.</summary>
    private const double PassedOn = 0.6;

    /// <param name="answered">Whether what a statement asks is answered: then it is put forward, by whoever says yes or no.</param>
    public static IEnumerable<PropositionUnit> Of(Syntax syntax, Statements statements, Func<int, bool> answered)
    {
        ILookup<int?, int> inside = Enumerable.Range(0, statements.Count).ToLookup(i => statements[i].Parent);
        for (int i = 0; i < statements.Count; i++)
        {
            if (!IsPutForward(i) && !answered(i))
                continue;
            TokenRange[] inner = [.. inside[i].Where(IsPutForward).Select(child => Extents.Of(statements[child]))];
            foreach (PropositionUnit unit in Sentences(syntax, i, statements[i].Content))
            {
                int all = unit.Tokens.Count(t => IsWord(syntax, t));
                int told = unit.Tokens.Count(t => IsWord(syntax, t) && Array.Exists(inner, r => r.Contains(t)));
                if (all > 0 && told < PassedOn * all && Tells(syntax, unit))
                    yield return unit;
            }
        }

        bool IsPutForward(int statement) => Acts.PutForward(syntax, statements, statement);
    }

    private static IEnumerable<PropositionUnit> Sentences(Syntax syntax, int statement, ImmutableArray<TokenRange> content) =>
        content
            .SelectMany(piece => Cut(syntax, piece))
            .GroupBy(part => syntax.Tokens.SentenceOf(part.Start))
            .Select(sentence => new PropositionUnit(statement, [.. sentence]));

    private static IEnumerable<TokenRange> Cut(Syntax syntax, TokenRange piece)
    {
        for (int start = piece.Start; start < piece.End; )
        {
            int end = Math.Min(piece.End, syntax.Tokens.SentenceAt(start).End);
            TokenRange part = Extents.Trimmed(syntax, new TokenRange(start, end));
            if (!part.IsEmpty)
                yield return part;
            start = end;
        }
    }

    private static bool IsWord(Syntax syntax, int token) => !syntax.IsPunctuation(token);

    /// <summary>A bare pronoun or particle puts nothing forward.</summary>
    private static bool Tells(Syntax syntax, PropositionUnit unit) =>
        unit.Tokens.Any(t => syntax.Upos[t] is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num or Upos.Adv or Upos.X or Upos.Intj);
}
