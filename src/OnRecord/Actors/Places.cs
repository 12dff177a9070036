using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>Tells the state that acts ("Beijing warned", "told Moscow") from the place ("in Beijing").</summary>
internal static class Places
{
    private static readonly WordSet Within = WordSet.Of("Actors/Data/rule-words.tsv", "within-prepositions");
    private static readonly WordSet Among = WordSet.Of("Actors/Data/rule-words.tsv", "party-prepositions");

    /// <summary>Whether the name, carried by <paramref name="head"/>, stands for a place.</summary>
    /// <param name="city">A city is a place wherever it may be one; a state, only after a preposition of place.</param>
    public static bool IsPlace(Syntax syntax, int head, bool city)
    {
        Tree tree = syntax.Tree;
        int phrase = head;
        while (tree.Is(phrase, "conj") && tree.Head(phrase) >= 0)
            phrase = tree.Head(phrase);
        if (Phrases.Preposition(syntax, phrase) is { } preposition && syntax.Tokens.Form(preposition) is not "'s" and not "’s" and not "'" and not "’")
        {
            ReadOnlySpan<char> word = syntax.Tokens.Form(preposition);
            return Within.Contains(word) || (city && !Among.Contains(word));
        }

        // What follows a comma after a city's name says where the city lies; a dateline has no verb.
        return city && !(tree.Is(phrase, "nsubj") || tree.Is(phrase, "obj") || tree.Is(phrase, "iobj") || tree.Relation(phrase) is "nmod:poss");
    }
}
