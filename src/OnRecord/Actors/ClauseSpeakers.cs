using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>Finds who speaks where no words are marked as the source: the clause of the cue names it.</summary>
internal static class ClauseSpeakers
{
    private static readonly WordSet Light = WordSet.Of("Actors/Data/rule-words.tsv", "light-verbs");

    private const int Climb = 4;

    /// <returns>The token that carries the speaker; null when the clause names none.</returns>
    public static int? Of(Syntax syntax, int cue)
    {
        Tree tree = syntax.Tree;
        if (Voice.IsMarkedPassive(syntax, cue) || Voice.IsAside(syntax, cue))
            return Agent(syntax, cue, "by");
        if (syntax.Upos[cue] == Upos.Noun && Owner(syntax, cue) is { } owner)
            return owner;
        if (NamedClaims.IsOfAnother(syntax, cue) || HearingBodies.Of(syntax, cue) is not null || IsToldAtTheEnd(syntax, cue))
            return null;
        int at = cue;
        for (int steps = 0; steps < Climb && at >= 0; steps++)
        {
            if (tree.Subject(at) is { } subject)
                return Voice.IsMarkedPassive(syntax, at) || syntax.Lemmas[subject] is "there" || (syntax.Lemmas[subject] is "it" && at != cue) ? null : subject;
            bool shared =
                tree.Is(at, "conj") || tree.Is(at, "xcomp") || (tree.Is(at, "obj") && syntax.Upos[at] == Upos.Noun && IsLight(syntax.Lemmas[tree.Head(at)]));
            if (!shared)
                return null;
            at = tree.Head(at);
        }

        return null;
    }

    /// <summary>"Lund ‘only sorry’, MPs | told": with nobody behind it the verb says who hears.</summary>
    private static bool IsToldAtTheEnd(Syntax syntax, int verb) =>
        ToldVerbs.Lemmas.Contains(syntax.Lemmas[verb]) && syntax.Xpos[verb] is "VBD" or "VBN" && syntax.Tokens.SentenceAt(verb).End == verb + 1;

    /// <summary>Verbs whose object is what their subject says: "has no plans", "announced support". "Rejected claims" are another's.</summary>
    private static bool IsLight(string verb) => Light.Contains(verb);

    /// <summary>"accusations made by her brother", "a request by the port", "signals from the coast", "the port's request".</summary>
    private static int? Owner(Syntax syntax, int noun)
    {
        foreach (int child in syntax.Tree.Children(noun))
        {
            if (syntax.Tree.Relation(child) == "nmod:poss")
                return child;
            if (syntax.Tree.Is(child, "acl") && syntax.Xpos[child] == "VBN" && !HoldsThat(syntax, noun, child) && Agent(syntax, child, "by") is { } agent)
                return agent;
        }

        return Agent(syntax, noun, "by") ?? Agent(syntax, noun, "from");
    }

    /// <summary>"reports that the boat was sunk by the navy": who does what is claimed did not claim it.</summary>
    private static bool HoldsThat(Syntax syntax, int word, int child)
    {
        if (syntax.Upos[word] is not Upos.Noun)
            return false;
        for (int t = word + 1; t < child; t++)
            if (syntax.Tokens.Form(t) is "that" && syntax.Upos[t] is Upos.Sconj)
                return true;
        return false;
    }

    private static int? Agent(Syntax syntax, int word, string preposition)
    {
        foreach (int child in syntax.Tree.Children(word))
            if (
                (syntax.Tree.Is(child, "obl") || syntax.Tree.Is(child, "nmod"))
                && Phrases.Preposition(syntax, child) is { } found
                && syntax.Tokens.Form(found).SequenceEqual(preposition)
                && !HoldsThat(syntax, word, child)
                && !Media.IsBy(syntax, child)
            )
                return child;
        return null;
    }
}
