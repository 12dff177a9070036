using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Words with their tags, lemmas, trees and names. Immutable; arrays are indexed by token.</summary>
internal sealed record Syntax
{
    public required Tokens Tokens { get; init; }

    public required ImmutableArray<Upos> Upos { get; init; }

    /// <summary>Penn Treebank tags, interned.</summary>
    public required ImmutableArray<string> Xpos { get; init; }

    /// <summary>Lower case, but for proper nouns.</summary>
    public required ImmutableArray<string> Lemmas { get; init; }

    public required Tree Tree { get; init; }

    /// <summary>Ascending and disjoint.</summary>
    public required ImmutableArray<NameMention> Names { get; init; }

    public WordStates States { get; init; } = WordStates.None;

    public bool IsVerb(int token) => Upos[token] is Language.Upos.Verb or Language.Upos.Aux;

    public bool IsPunctuation(int token) => Upos[token] == Language.Upos.Punct;

    /// <summary>The name that covers <paramref name="token"/>, or null.</summary>
    public NameMention? NameAt(int token)
    {
        int low = 0,
            high = Names.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Names[middle].Range.End <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Names.Length && Names[low].Range.Contains(token) ? Names[low] : null;
    }

    /// <summary>Whether a noun is written with a capital within a sentence whose other words are not: a part of a name, known or not ("the Call of
    /// Duty franchise").</summary>
    public bool IsNamingNoun(int token)
    {
        TokenRange sentence = Tokens.SentenceAt(token);
        return Upos[token] is Language.Upos.Noun or Language.Upos.Propn
            && token > sentence.Start
            && Tokens.Form(token) is [var first, var second, ..]
            && char.IsUpper(first)
            && char.IsLower(second)
            && Upos[token - 1] != Language.Upos.Punct
            && !WordContext.IsHeadline(Tokens, sentence);
    }
}
