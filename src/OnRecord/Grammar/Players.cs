using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>"the Tarnmark forward said": a player's place, which the tagger takes for an adverb, so that the team speaks.</summary>
internal static class Players
{
    private static readonly WordSet Positions = WordSet.Of("Grammar/Data/rule-words.tsv", "player-positions");

    /// <summary>The same words, with tags and trees in which such a word is the noun that it is.</summary>
    public static Syntax Mended(Syntax syntax)
    {
        int[] players =
        [
            .. syntax.Tokens.Sentences.SelectMany(s => Enumerable.Range(s.Start + 2, Math.Max(0, s.Length - 3))).Where(token => IsPlayer(syntax, token)),
        ];
        if (players.Length == 0)
            return syntax;
        ImmutableArray<Upos>.Builder upos = syntax.Upos.ToBuilder();
        ImmutableArray<string>.Builder xpos = syntax.Xpos.ToBuilder();
        foreach (int player in players)
            (upos[player], xpos[player]) = (Upos.Noun, "NN");
        return syntax with
        {
            Upos = upos.MoveToImmutable(),
            Xpos = xpos.MoveToImmutable(),
            Tree = syntax.Tree.With(
                players.SelectMany(player => new[] { (player, player + 1, "nsubj"), (player - 1, player, "compound"), (player - 2, player, "det") })
            ),
        };
    }

    private static bool IsPlayer(Syntax syntax, int token) =>
        Positions.Contains(syntax.Tokens.Form(token))
        && syntax.Upos[token] is Upos.Adv
        && syntax.Upos[token - 1] is Upos.Propn
        && syntax.Upos[token - 2] is Upos.Det
        && VerbForms.IsTensed(syntax, token + 1)
        && syntax.Tree.Is(token - 1, "nsubj")
        && syntax.Tree.Head(token - 1) == token + 1;
}
