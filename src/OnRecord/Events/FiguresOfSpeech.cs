using OnRecord.Actors;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Events;

/// <summary>Tells where a word that tells a happening elsewhere is a figure of speech, or a turn in which nothing happens.</summary>
internal sealed class FiguresOfSpeech(Syntax syntax, Cast cast, Arguments arguments)
{
    private static readonly WordSet Abstract = WordSet.Of("Events/Data/rule-words.tsv", "abstract-nouns");
    private static readonly WordSet Hitting = WordSet.Of("Events/Data/rule-words.tsv", "hitting-verbs");
    private static readonly WordSet Weapons = WordSet.Of("Events/Data/rule-words.tsv", "weapon-nouns");
    private static readonly WordSet Swelling = WordSet.Of("Events/Data/rule-words.tsv", "swelling-nouns");
    private static readonly WordSet Silent = WordSet.Of("Events/Data/rule-words.tsv", "silent-verbs");
    private static readonly WordSet Naming = WordSet.Of("Events/Data/rule-words.tsv", "naming-verbs");

    public bool IsFigure(HappeningKind kind, int trigger) =>
        kind.Type switch
        {
            "ACCIDENT" => IsOfAbstract(trigger),
            "DISASTER" => IsOfAbstract(trigger) || IsWaveOf(trigger),
            "ASSAULT" => IsHitByThing(trigger) || kind.Mode == "killing" && arguments.Object(trigger) is { } killed && IsAbstract(killed),
            "VOTE" => IsChoosingTo(trigger),
            "REJECT" or "REQUEST" => IsAboutSpeaking(trigger),
            _ => false,
        };

    /// <summary>"talks collapsed", "the market crashed", "the collapse of the deal": what has no body can't break.</summary>
    private bool IsOfAbstract(int trigger)
    {
        if (syntax.IsVerb(trigger))
            return arguments.Subject(trigger, 0) is { } subject && IsAbstract(subject) || arguments.Object(trigger) is { } target && IsAbstract(target);
        foreach (int child in syntax.Tree.Children(trigger))
            if (
                IsAbstract(child)
                && (syntax.Tree.Is(child, "compound") || syntax.Tree.Relation(child) == "nmod:poss" || Prepositions.Of(syntax, child) is "of" or "in")
            )
                return true;
        return false;
    }

    /// <summary>"a storm of criticism hit her", "a wave of protests".</summary>
    private bool IsWaveOf(int trigger)
    {
        int noun =
            syntax.Upos[trigger] == Upos.Noun ? trigger
            : syntax.IsVerb(trigger) && Hitter(trigger) is { } hitter ? hitter
            : -1;
        if (noun < 0 || !Swelling.Contains(syntax.Lemmas[noun].ToLowerInvariant()))
            return false;
        foreach (int child in syntax.Tree.Children(noun))
            if (child > noun && syntax.Tree.Is(child, "nmod") && syntax.Upos[child] == Upos.Noun && Prepositions.Of(syntax, child) == "of")
                return !TimeNames.Is(syntax.Tokens.Form(child));
        return false;
    }

    private bool IsAbstract(int noun) => syntax.Upos[noun] is Upos.Noun or Upos.Propn && Abstract.Contains(syntax.Lemmas[noun].ToLowerInvariant());

    /// <summary>"it struck near the town", "hit by a scandal": what is neither somebody nor a weapon attacks nobody.</summary>
    private bool IsHitByThing(int trigger)
    {
        if (!syntax.IsVerb(trigger) || !Hitting.Contains(syntax.Lemmas[trigger]) || Hitter(trigger) is not { } hitter)
            return false;
        if (syntax.Tokens.Form(hitter) is "it" or "It")
            return true;
        return syntax.Upos[hitter] == Upos.Noun
            && cast.AtToken[hitter] < 0
            && cast.AsideAt(hitter) is null
            && !Weapons.Contains(syntax.Lemmas[hitter].ToLowerInvariant());
    }

    private int? Hitter(int verb) =>
        Voice.IsPassive(syntax, verb) ? Prepositions.Phrase(syntax, verb, preposition => preposition is "by") : arguments.Subject(verb, 0);

    /// <summary>"elected to extend the lease".</summary>
    private bool IsChoosingTo(int trigger) => syntax.Lemmas[trigger] is "elect" && syntax.Tree.Child(trigger, "xcomp") is { } deed && syntax.Xpos[deed] == "VB";

    /// <summary>"declined to comment", "asked not to be named".</summary>
    private bool IsAboutSpeaking(int trigger)
    {
        if (syntax.Tree.Child(trigger, "xcomp") is not { } complement)
            return false;
        string lemma = syntax.Lemmas[complement].ToLowerInvariant();
        return Silent.Contains(lemma) || Naming.Contains(lemma) && (Negation.HasAdverb(syntax, complement) || Negation.HasAdverb(syntax, trigger));
    }
}
