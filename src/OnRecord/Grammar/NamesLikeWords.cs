using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>
/// "Will Hope said", "No Tae-ri said": names that begin like a modal or a negation, so that the saying seemed to be only possible, or denied. A modal stands
/// before no tensed verb, and "no" before no given name.
/// </summary>
internal static class NamesLikeWords
{
    private static readonly WordSet ModalNames = WordSet.Of("Grammar/Data/rule-words.tsv", "modal-names");
    private static readonly WordSet Surnames = WordSet.Of("Grammar/Data/rule-words.tsv", "hyphen-surnames");

    /// <summary>Words of a name behind its first.</summary>
    private const int MostWords = 3;

    /// <summary>Letters of the second half of a given name: "Tae-ri".</summary>
    private const int LongestHalf = 5;

    /// <summary>The same words, with tags, trees and names in which these are names.</summary>
    public static Syntax Mended(Syntax syntax)
    {
        TokenRange[] names =
        [
            .. syntax.Tokens.Sentences.SelectMany(s => Enumerable.Range(s.Start, s.Length).Select(token => At(syntax, token, s))).OfType<TokenRange>(),
        ];
        if (names.Length == 0)
            return syntax;
        ImmutableArray<Upos>.Builder upos = syntax.Upos.ToBuilder();
        ImmutableArray<string>.Builder xpos = syntax.Xpos.ToBuilder();
        ImmutableArray<string>.Builder lemmas = syntax.Lemmas.ToBuilder();
        foreach (TokenRange name in names)
            (upos[name.Start], xpos[name.Start], lemmas[name.Start]) = (Upos.Propn, "NNP", syntax.Tokens.Form(name.Start).ToString());
        return syntax with
        {
            Upos = upos.MoveToImmutable(),
            Xpos = xpos.MoveToImmutable(),
            Lemmas = lemmas.MoveToImmutable(),
            Tree = syntax.Tree.With(names.SelectMany(name => Hung(syntax.Tree, name))),
            Names =
            [
                .. syntax
                    .Names.Where(known => !names.Any(name => name.Overlaps(known.Range)))
                    .Concat(names.Select(name => new NameMention(name, NameKind.Person)))
                    .OrderBy(name => name.Range),
            ],
        };
    }

    /// <summary>The first word carries the name, as in every other.</summary>
    private static IEnumerable<(int Token, int Head, string Relation)> Hung(Tree tree, TokenRange name)
    {
        int carrier = Enumerable.Range(name.Start + 1, name.Length - 1).First(t => !name.Contains(tree.Head(t)) || tree.Head(t) == name.Start);
        if (tree.Head(carrier) != name.Start)
            yield return (name.Start, tree.Head(carrier), tree.Relation(carrier));
        yield return (carrier, name.Start, "flat");
    }

    private static TokenRange? At(Syntax syntax, int token, TokenRange sentence)
    {
        Tokens tokens = syntax.Tokens;
        if (ModalNames.Contains(tokens.Form(token)) && syntax.Xpos[token] is "MD")
        {
            int verb = token + 1;
            while (verb < sentence.End && verb - token <= MostWords && syntax.Upos[verb] is Upos.Propn)
                verb++;
            return verb > token + 1 && verb < sentence.End && syntax.Xpos[verb] is "VBD" or "VBZ" ? new TokenRange(token, verb) : null;
        }

        int end = token + 4;
        return
            Surnames.Contains(tokens.Form(token))
            && syntax.Upos[token] is not Upos.Propn
            && end < sentence.End
            && char.IsUpper(tokens.Form(token + 1)[0])
            && tokens.Form(token + 2) is "-"
            && tokens.Form(token + 3) is { Length: <= LongestHalf } half
            && char.IsLower(half[0])
            && (VerbForms.IsTensed(syntax, end) || tokens.Form(end) is ",")
            ? new TokenRange(token, end)
            : null;
    }
}
