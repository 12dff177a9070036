using OnRecord.Actors;
using OnRecord.Chronology;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>When, where and how long: the times and places that hang on an event's word or on the verb that carries it.</summary>
internal sealed class EventCircumstances(Syntax syntax, Cast cast, Timeline timeline, Arguments arguments)
{
    private static readonly WordSet PlacePrepositions = WordSet.Of("Events/Data/rule-words.tsv", "place-prepositions");
    private static readonly WordSet Simultaneous = WordSet.Of("Events/Data/rule-words.tsv", "simultaneous-conjunctions");
    private static readonly WordSet Occurring = WordSet.Of("Events/Data/rule-words.tsv", "occurrence-verbs");
    private static readonly WordSet DistanceWords = WordSet.Of("Events/Data/rule-words.tsv", "distance-words");
    private static readonly WordSet SayingVerbs = WordSet.Of("Events/Data/rule-words.tsv", "saying-verbs");

    /// <summary>The date or clock time that is attached to the event, or null.</summary>
    public TimeExpression? Time(int trigger) =>
        Nearest(trigger, trigger, isDuration: false)
        ?? Nearest(Carrier(trigger), trigger, isDuration: false)
        ?? OfOccurrence(trigger)
        ?? OfCause(trigger)
        ?? OfMainClause(trigger)
        ?? Following(trigger)
        ?? Saying(trigger);

    /// <summary>"the blast took place on January 10".</summary>
    private TimeExpression? OfOccurrence(int trigger) =>
        syntax.Upos[trigger] == Upos.Noun
        && syntax.Tree.Is(trigger, "nsubj")
        && syntax.Tree.Head(trigger) is >= 0 and var verb
        && Occurring.Contains(syntax.Lemmas[verb])
            ? Nearest(verb, trigger, isDuration: false)
            : null;

    /// <summary>"The storm of May 2011 killed nine people", "a quake five years ago that killed nine": what a happening does is done when it happens.</summary>
    private TimeExpression? OfCause(int trigger) =>
        syntax.IsVerb(trigger)
        && arguments.Subject(trigger, 0) is { } cause
        && syntax.Upos[cause] == Upos.Noun
        && !TriggerLexicon.Of(syntax.Lemmas[cause]).IsEmpty
            ? Nearest(cause, cause, isDuration: false)
            : null;

    /// <summary>"Six years ago nine people died when a ferry sank": it sank then.</summary>
    private TimeExpression? OfMainClause(int trigger)
    {
        if (!syntax.IsVerb(trigger) || !syntax.Tree.Is(trigger, "advcl") || syntax.Tree.Head(trigger) is not (>= 0 and var main) || !syntax.IsVerb(main))
            return null;
        foreach (int child in syntax.Tree.Children(trigger))
            if (child < trigger && Simultaneous.Contains(syntax.Lemmas[child].ToLowerInvariant()) && syntax.Tree.Relation(child) is "mark" or "advmod")
                return Nearest(main, main, isDuration: false) ?? Nearest(ControlledBy(main), main, isDuration: false);
        return null;
    }

    /// <summary>The date that follows in the same clause, wherever the tree hangs it ("greeted her at the palace today").</summary>
    private TimeExpression? Following(int trigger)
    {
        const int Farthest = 20;
        foreach (TimeExpression time in timeline.Times)
        {
            if (time.Range.Start <= trigger)
                continue;
            if (time.Range.Start - trigger > Farthest || syntax.Tokens.SentenceOf(time.Range.Start) != syntax.Tokens.SentenceOf(trigger))
                return null;
            for (int i = trigger + 1; i < time.Range.Start; i++)
                if (syntax.IsVerb(i) || syntax.Upos[i] is Upos.Punct && !syntax.Tokens.Form(i).SequenceEqual("-") || syntax.Upos[i] == Upos.Sconj)
                    return null;
            if (IsDate(time) && OfThing(time.Range.End - 1) is null)
                return time;
        }

        return null;
    }

    /// <summary>"rejected the bid, saying on Friday that it was too low".</summary>
    private TimeExpression? Saying(int trigger)
    {
        if (!syntax.IsVerb(trigger))
            return null;
        foreach (int child in syntax.Tree.Children(trigger))
            if (
                child > trigger
                && syntax.Xpos[child] == "VBG"
                && syntax.Tree.Is(child, "advcl")
                && SayingVerbs.Contains(syntax.Lemmas[child])
                && Nearest(child, child, isDuration: false) is { } time
            )
                return time;
        return null;
    }

    /// <summary>"one year after the meeting": how far apart, not how long.</summary>
    private bool IsDistance(TimeExpression time) =>
        IsReach(time) || time.Range.End < syntax.Tokens.Count && DistanceWords.Contains(syntax.Tokens.Form(time.Range.End));

    /// <summary>"the strongest quake in more than a century".</summary>
    private bool IsReach(TimeExpression time)
    {
        const int Farthest = 3;
        for (int i = time.Range.Start; i >= Math.Max(0, time.Range.Start - Farthest); i--)
            if (syntax.Tokens.Form(i) is "in" or "within")
                return true;
        return false;
    }

    /// <summary>"the ban on all voyages since May": how far back it reaches; "has been held since May" was taken then.</summary>
    private bool IsStart(TimeExpression time)
    {
        int before = time.Range.Start - 1;
        if (before > 0 && syntax.Upos[before] == Upos.Det)
            before--;
        return before >= 0 && syntax.Tokens.Form(before) is "since" or "Since";
    }

    private static bool IsDate(TimeExpression time) => time.Type is TimeType.Date or TimeType.Time && !time.Value.EndsWith("_REF", StringComparison.Ordinal);

    public TimeExpression? Duration(int trigger) =>
        Nearest(trigger, trigger, isDuration: true) ?? Nearest(arguments.SupportVerb(trigger), trigger, isDuration: true);

    /// <summary>The head word of the place; null when none is told.</summary>
    public int? Place(int trigger)
    {
        if (PlaceUnder(trigger) is { } place)
            return place;
        return (syntax.IsVerb(trigger) ? arguments.Object(trigger) : arguments.SupportVerb(trigger)) is { } beside ? PlaceUnder(beside) : null;
    }

    /// <summary>The verb of the event's clause: the word itself, or the verb that governs the noun.</summary>
    private int? Carrier(int trigger) => syntax.IsVerb(trigger) ? ControlledBy(trigger) : arguments.SupportVerb(trigger);

    /// <summary>"wanted to meet on Friday" hangs Friday on the one verb or the other.</summary>
    private int? ControlledBy(int verb)
    {
        Tree tree = syntax.Tree;
        if (tree.Is(verb, "xcomp") && tree.Head(verb) >= 0)
            return tree.Head(verb);
        return tree.Is(verb, "conj") && tree.Head(verb) >= 0 && syntax.IsVerb(tree.Head(verb)) && tree.Child(verb, "nsubj") is null ? tree.Head(verb) : null;
    }

    private TimeExpression? Nearest(int? carrier, int trigger, bool isDuration)
    {
        if (carrier is not { } governor)
            return null;
        TimeExpression? best = null;
        int sentence = syntax.Tokens.SentenceOf(trigger);
        foreach (TimeExpression time in timeline.Times)
        {
            if (syntax.Tokens.SentenceOf(time.Range.Start) != sentence)
                continue;
            bool fits = isDuration ? time.Type == TimeType.Duration && !IsDistance(time) : IsDate(time) && (Voice.IsPassive(syntax, trigger) || !IsStart(time));
            if (!fits || !HangsOn(time.Range, governor))
                continue;
            if (best is null || Distance(time.Range, trigger) < Distance(best.Range, trigger))
                best = time;
        }

        return best;
    }

    private bool HangsOn(TokenRange time, int governor)
    {
        Tree tree = syntax.Tree;
        int token = time.Start;
        for (int i = time.Start; i < time.End; i++)
            if (!time.Contains(tree.Head(i)))
                token = i;
        if (OfThing(token) is { } dated && dated != governor)
            return false;
        for (int steps = 0; token >= 0 && steps <= tree.Count; steps++)
        {
            int head = tree.Head(token);
            if (head == governor)
                return true;
            // "Lund, who was mayor from 2007 to 2012, denies it": when she was mayor.
            bool isSpan = timeline.At(time.Start)?.When is { Precision: < TimePrecision.Day };
            if (isSpan && head >= 0 && cast.AtToken[head] is >= 0 and var somebody && cast.Actors[somebody].Kind is ActorKind.Person or ActorKind.Office)
                return false;
            if (head < 0 || syntax.IsVerb(head) || TriggerLexicon.Of(syntax.Lemmas[head]).Length > 0 && syntax.Upos[head] == Upos.Noun && !time.Contains(head))
                return false;
            token = head;
        }

        return false;
    }

    /// <summary>"rejected the 2022 results", "Friday's offer": the day of the thing, not of the deed.</summary>
    private int? OfThing(int token) =>
        syntax.Tree.Head(token) is >= 0 and var noun
        && noun > token
        && syntax.Upos[noun] == Upos.Noun
        && (syntax.Tree.Is(token, "compound") || syntax.Tree.Is(token, "amod") || syntax.Tree.Is(token, "nummod") || syntax.Tree.Relation(token) == "nmod:poss")
            ? noun
            : null;

    private int? PlaceUnder(int word)
    {
        foreach (int child in syntax.Tree.Children(word))
        {
            if ((syntax.Tree.Is(child, "obl") || syntax.Tree.Is(child, "nmod")) && IsPlaceName(child) && HasPlacePreposition(child))
                return child;
            if (syntax.Tree.Is(child, "obl") && timeline.At(child) is not null && PlaceUnder(child) is { } beside)
                return beside;
            if (syntax.Tree.Is(child, "compound") && syntax.NameAt(child) is { Kind: NameKind.Place } && syntax.Upos[word] == Upos.Noun)
                return child;
        }

        // "hit one of the ferries in the strait".
        foreach (int child in syntax.Tree.Children(word))
            if (
                syntax.Tree.Is(child, "nmod")
                && child > word
                && !IsPlaceName(child)
                && Prepositions.Of(syntax, child) == "of"
                && PlaceUnder(child) is { } inside
            )
                return inside;

        return null;
    }

    private bool HasPlacePreposition(int word)
    {
        foreach (int child in syntax.Tree.Children(word))
            if (syntax.Tree.Is(child, "case") && PlacePrepositions.Contains(syntax.Lemmas[child].ToLowerInvariant()))
                return true;
        return false;
    }

    private bool IsPlaceName(int word) =>
        syntax.NameAt(word) is { } name
            ? name.Kind == NameKind.Place || (cast.AtToken[word] >= 0 && cast.Actors[cast.AtToken[word]].Kind == ActorKind.State)
            : cast.AtToken[word] >= 0 && cast.Actors[cast.AtToken[word]].Kind == ActorKind.State;

    private static int Distance(TokenRange time, int token) => token < time.Start ? time.Start - token : Math.Max(0, token - time.End + 1);
}
