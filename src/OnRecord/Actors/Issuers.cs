using System.Collections.Immutable;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>Finds who made a document known, where it was first spoken of: "Lund circulated a statement … the statement reads", "Norrgruvan said in a
/// filing … the filing said".</summary>
internal sealed class Issuers(EntityTable table)
{
    private static readonly WordSet DocumentPrepositions = WordSet.Of("Actors/Data/rule-words.tsv", "document-prepositions");

    private const int Climb = 3;

    private static readonly WordSet Making = WordSet.Of("Actors/Data/rule-words.tsv", "making-verbs");

    private readonly Syntax _syntax = table.Syntax;

    /// <param name="document">The head of the phrase that speaks of it again.</param>
    /// <returns>Empty when nobody is named.</returns>
    public ImmutableArray<int> Of(int document, int farthestSentence)
    {
        string lemma = _syntax.Lemmas[document];
        int sentence = table.Tokens.SentenceOf(document);
        for (int i = document - 1; i >= 0 && sentence - table.Tokens.SentenceOf(i) <= farthestSentence; i--)
            if (_syntax.Lemmas[i] == lemma && _syntax.Upos[i] == Upos.Noun && By(i) is { } issuer)
                return issuer.Entities;
        return [];
    }

    /// <summary>The subject of the verb whose object the document is, or with which it stands as "in a statement".</summary>
    public Mention? By(int document)
    {
        Tree tree = _syntax.Tree;
        int verb = tree.Head(document);
        if (verb < 0 || !(tree.Is(document, "obj") ? Making.Contains(_syntax.Lemmas[verb]) : tree.Is(document, "obl") && IsIn(document)))
            return null;
        for (int steps = 0; steps < Climb && verb >= 0; steps++)
        {
            if (tree.Subject(verb) is { } subject)
                return table.ByHead[subject] is { Entities.Length: 1 } mention && !Voice.IsMarkedPassive(_syntax, verb) ? mention : null;
            if (!(tree.Is(verb, "conj") || tree.Is(verb, "xcomp") || tree.Is(verb, "advcl")))
                return null;
            verb = tree.Head(verb);
        }

        return null;
    }

    private bool IsIn(int document) =>
        Phrases.Preposition(_syntax, document) is { } preposition && DocumentPrepositions.Contains(_syntax.Lemmas[preposition].ToLowerInvariant());
}
