using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Finds what "the meeting", "Tuesday's talks", "that vote" mean: the last happening of such a kind that the report told before.</summary>
internal static class BackReference
{
    private static readonly WordSet Definite = WordSet.Of("Events/Data/rule-words.tsv", "definite-determiners");

    private static readonly WordSet Describing = WordSet.Of("Events/Data/rule-words.tsv", "describing-prepositions");

    /// <summary>Happenings before the word among which it is looked for.</summary>
    private const int Reach = 40;

    /// <summary>Null when the word does not point back, or to nothing that was told.</summary>
    public static NewsEvent? Find(Syntax syntax, HappeningKind kind, int token, When? when, IReadOnlyList<NewsEvent> told)
    {
        if (syntax.Upos[token] != Upos.Noun || !IsDefinite(syntax, token) || IsDescribed(syntax, token))
            return null;
        for (int i = told.Count - 1; i >= Math.Max(0, told.Count - Reach); i--)
        {
            // What is told of an earlier year in passing is not what the report goes on about.
            if (told[i].Realis == Realis.Historical && syntax.Tokens.SentenceOf(told[i].Trigger.Start) != syntax.Tokens.SentenceOf(token))
                continue;
            if (HappeningKinds.Find(told[i].Type, told[i].Mode)?.Family != kind.Family)
                continue;
            if (when is null || told[i].When is not { } known || known.Overlaps(when))
                return told[i];
        }

        return null;
    }

    /// <summary>"the Tarnow pact", "the visit of the envoy": one of its own, told by what stands beside it.</summary>
    private static bool IsDescribed(Syntax syntax, int noun)
    {
        foreach (int child in syntax.Tree.Children(noun))
            if (
                syntax.Tree.Is(child, "compound") && syntax.Upos[child] == Upos.Propn && !TimeNames.Is(syntax.Tokens.Form(child))
                || child > noun && syntax.Tree.Is(child, "nmod") && Describing.Contains(Prepositions.Of(syntax, child)) && syntax.Upos[child] == Upos.Propn
            )
                return true;
        return false;
    }

    private static bool IsDefinite(Syntax syntax, int noun)
    {
        foreach (int child in syntax.Tree.Children(noun))
        {
            if (syntax.Tree.Is(child, "det") && Definite.Contains(syntax.Lemmas[child].ToLowerInvariant()))
                return true;
            if (syntax.Tree.Relation(child) == "nmod:poss")
                return true;
        }

        return false;
    }
}
