using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Tells the state that acts ("Beijing warned", "told Moscow") from the place ("in Beijing").</summary>
internal static class Places
{
    /// <summary>Whether the name, carried by <paramref name="head"/>, stands for a place.</summary>
    /// <param name="city">A city is a place wherever it may be one; a state, only after a preposition of place.</param>
    public static bool IsPlace(Syntax syntax, int head, bool city)
    {
        Tree tree = syntax.Tree;
        int phrase = head;
        while (tree.Is(phrase, "conj") && tree.Head(phrase) >= 0)
            phrase = tree.Head(phrase);
        int preposition = Phrases.Preposition(syntax, phrase);
        if (preposition >= 0 && syntax.Tokens.Form(preposition) is not "'s" and not "’s" and not "'" and not "’")
        {
            ReadOnlySpan<char> word = syntax.Tokens.Form(preposition);
            return word
                    is "in"
                        or "at"
                        or "near"
                        or "outside"
                        or "inside"
                        or "across"
                        or "around"
                        or "throughout"
                        or "within"
                        or "into"
                        or "through"
                        or "In"
                        or "At"
                || (city && word is not ("with" or "by" or "between" or "against" or "toward" or "towards" or "and"));
        }

        // What follows a comma after a city's name says where the city lies; a dateline has no verb.
        return city && !(tree.Is(phrase, "nsubj") || tree.Is(phrase, "obj") || tree.Is(phrase, "iobj") || tree.Relation(phrase) is "nmod:poss");
    }
}
