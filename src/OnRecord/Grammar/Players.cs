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
        foreach (TokenRange sentence in syntax.Tokens.Sentences)
            for (int i = sentence.Start + 2; i + 1 < sentence.End; i++)
                if (IsPlayer(syntax, i))
                    syntax = AsNoun(syntax, i);
        return syntax;
    }

    private static bool IsPlayer(Syntax syntax, int token) =>
        Positions.Contains(syntax.Tokens.Form(token))
        && syntax.Upos[token] is Upos.Adv
        && syntax.Upos[token - 1] is Upos.Propn
        && syntax.Upos[token - 2] is Upos.Det
        && VerbForms.IsTensed(syntax, token + 1)
        && syntax.Tree.Is(token - 1, "nsubj")
        && syntax.Tree.Head(token - 1) == token + 1;

    private static Syntax AsNoun(Syntax syntax, int token)
    {
        int[] heads = [.. Enumerable.Range(0, syntax.Tree.Count).Select(syntax.Tree.Head)];
        string[] relations = [.. Enumerable.Range(0, syntax.Tree.Count).Select(syntax.Tree.Relation)];
        (heads[token], relations[token]) = (token + 1, "nsubj");
        (heads[token - 1], relations[token - 1]) = (token, "compound");
        (heads[token - 2], relations[token - 2]) = (token, "det");
        return syntax with
        {
            Upos = syntax.Upos.SetItem(token, Upos.Noun),
            Xpos = syntax.Xpos.SetItem(token, "NN"),
            Tree = new Tree([.. heads], [.. relations]),
        };
    }
}
