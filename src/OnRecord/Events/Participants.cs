using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Finds the actors that fill the slots of a frame.</summary>
internal sealed class Participants(Syntax syntax, Cast cast, Statements statements, Timeline timeline, Arguments arguments, string? outlet)
{
    private static readonly WordSet Unheld = WordSet.Of("Events/Data/rule-words.tsv", "never-objects");

    private static readonly WordSet Blaming = WordSet.Of("Events/Data/rule-words.tsv", "blaming-verbs");

    private static readonly WordSet Means = WordSet.Of("Events/Data/rule-words.tsv", "means-prepositions");

    private readonly List<int> _words = [];
    private readonly ActorFinder _finder = new(syntax, cast, statements, outlet);

    /// <summary>
    /// The actors of the first slot that holds any; those in <paramref name="taken"/> are left out. What hangs further off is not asked where the object is a
    /// name: "accused Norrgruvan of firing its guards" accuses nobody else, known or not.
    /// </summary>
    public ImmutableArray<int> Fill(ImmutableArray<string> slots, int trigger, ImmutableArray<int> taken, int? actorWord, bool isRecipient)
    {
        foreach (string slot in slots)
        {
            if (slot == "comp" && IsNamedObject(trigger))
                return [];
            _words.Clear();
            if (slot == "both")
            {
                if (actorWord is { } joined)
                    Conjuncts(joined, _words);
            }
            else if (slot == "between")
            {
                ImmutableArray<int> sides = Between(trigger, taken);
                if (!sides.IsEmpty)
                    return sides;
                continue;
            }
            else if (slot == "comp")
            {
                if (InComplement(trigger, taken) is { } inside)
                    return [inside];
                continue;
            }
            else
            {
                arguments.Add(slot, trigger, _words);
                // "arrested in a Tarnow court": only the place itself stands for who acts there.
                if (slot == "in" && !isRecipient)
                    _words.RemoveAll(word => !IsNamed(word));
            }

            // "the suspects in the raid": whom the phrase that holds the word describes is not by that its doer.
            if (syntax.Upos[trigger] == Upos.Noun)
                _words.RemoveAll(word => word != trigger && syntax.Upos[word] is Upos.Noun && syntax.Tree.Subtree(word).Contains(trigger));
            // "two tankers were attacked in the Gulf of Oman": where it was is not whom it befell.
            bool isPlaceToo =
                isRecipient
                && !(
                    ActorFinder.IsLocating(slot)
                    && Voice.IsPassive(syntax, trigger)
                    && arguments.Object(trigger) is { } thing
                    && syntax.Upos[thing] is Upos.Noun
                );
            ImmutableArray<int> found = ActorsOf(_words, taken, whole: slot != "both", isPlaceToo);
            if (!found.IsEmpty)
                return found;
        }

        return [];
    }

    private bool IsNamedObject(int trigger) =>
        syntax.IsVerb(trigger) && arguments.Object(trigger) is { } target && syntax.Upos[target] == Upos.Propn && timeline.At(target) is null;

    /// <summary>On whom the deed that a noun names is blamed; empty where it is not.</summary>
    public ImmutableArray<int> Blamed(int noun)
    {
        if (
            syntax.Upos[noun] != Upos.Noun
            || syntax.Tree.Head(noun) is not (>= 0 and var verb)
            || !Blaming.Contains(syntax.Lemmas[verb])
            || !syntax.IsVerb(verb)
            || arguments.Object(verb) != noun
        )
            return [];
        // Of several phrases with "on" behind the noun the last says whom: "blamed the attack on the port on Karsia".
        int? blamed = null;
        foreach (int above in (ReadOnlySpan<int>)[noun, verb])
        foreach (int child in syntax.Tree.Children(above))
            if (child > noun && Prepositions.Of(syntax, child) is "on" && timeline.At(child) is null)
                blamed = Math.Max(blamed ?? child, child);
        return blamed is { } doer ? ActorsOf([doer], [], whole: true, isPlaceToo: false) : [];
    }

    /// <summary>Whether the word itself leads to somebody: "the port must open", not "the port's answer must be clear".</summary>
    public bool IsNamed(int word) => cast.AtToken[word] >= 0 || cast.AsideAt(word) is not null;

    /// <summary>Whether the actor is what the word governs, or whose it is, and no possessor further down.</summary>
    public bool IsNear(int actor, int trigger)
    {
        const int Farthest = 2;
        int sentence = syntax.Tokens.SentenceOf(trigger);
        TokenRange words = syntax.Tokens.Sentences[sentence];
        for (int i = words.Start; i < words.End; i++)
        {
            if (cast.AtToken[i] != actor && cast.AsideAt(i) != actor)
                continue;
            int steps = 0;
            for (int at = i, walked = 0; at >= 0 && at != trigger && walked <= syntax.Tree.Count; at = syntax.Tree.Head(at), walked++)
                steps += _finder.IsNamePart(at) || syntax.Tree.Is(at, "conj") || syntax.Tree.Is(at, "amod") ? 0 : 1;
            if (steps <= Farthest)
                return true;
        }

        return false;
    }

    /// <summary>The actor of this name, unless it is among <paramref name="taken"/>.</summary>
    public ImmutableArray<int> Named(string name, ImmutableArray<int> taken)
    {
        for (int i = 0; i < cast.Actors.Length; i++)
            if (cast.Actors[i].Name.Equals(name, StringComparison.Ordinal) && !taken.Contains(i) && !IsLandform(cast.Actors[i]))
                return [i];
        return [];
    }

    /// <summary>
    /// What it happens to or is about, as far as that is no actor: what fills a recipient's slot, else the object, else what the complement is about
    /// ("asked the town to extend the lease"). Null when nothing is named.
    /// </summary>
    public TokenRange? Matter(TriggerFrame frame, int trigger)
    {
        foreach (string slot in frame.RecipientSlots.AddRange("obj", "for", "of", "on", "at"))
        {
            if (slot is "both" or "between" or "comp" or "poss")
                continue;
            _words.Clear();
            arguments.Add(slot, trigger, _words);
            foreach (int word in _words)
                if (MatterIn(word, frame) is { } matter)
                    return Phrases.WithoutClauses(syntax, matter);
        }

        if (syntax.Tree.Child(trigger, "xcomp") is not { } complement || !syntax.IsVerb(complement))
            return null;
        return arguments.Object(complement) is { } target && target > complement && IsMatter(target, frame)
            ? Phrases.WithoutClauses(syntax, target)
            : new TokenRange(complement, complement + 1);
    }

    /// <summary>The word, or what it is so much of ("30 more years at the quay"); null for neither.</summary>
    private int? MatterIn(int word, TriggerFrame frame)
    {
        if (IsMatter(word, frame))
            return word;
        if (syntax.Upos[word] != Upos.Noun || cast.AtToken[word] >= 0)
            return null;
        foreach (int child in syntax.Tree.Children(word))
            if (child > word && syntax.Tree.Is(child, "nmod") && IsMatter(child, frame))
                return child;
        return null;
    }

    private bool IsMatter(int word, TriggerFrame frame) =>
        (syntax.Upos[word] is Upos.Noun or Upos.Propn || syntax.Tokens.Form(word) is "it" or "them")
        && (cast.AtToken[word] < 0 || cast.Actors[cast.AtToken[word]].Kind == ActorKind.Document)
        && timeline.At(word) is null
        && syntax.NameAt(word)?.Kind != NameKind.Place
        && !Unheld.Contains(syntax.Lemmas[word])
        && (frame.ObjectExcluded || frame.Objects?.Contains(syntax.Lemmas[word]) != true || frame.Kind.Family == "vote");

    /// <summary>The body that votes, last named in the sentences before ("The vote was 19 to 7").</summary>
    public ImmutableArray<int> AssemblyBefore(int token)
    {
        const int Sentences = 3;
        int first = Math.Max(0, syntax.Tokens.SentenceOf(token) - Sentences);
        for (int i = token - 1; i >= syntax.Tokens.Sentences[first].Start; i--)
            if (cast.AtToken[i] is >= 0 and var actor && cast.Actors[actor] is { Kind: ActorKind.Organisation, Name: var name } && Assemblies.Is(name))
                return [actor];
        return [];
    }

    /// <summary>The first word that fills a slot; null when none does.</summary>
    public int? FirstWord(ImmutableArray<string> slots, int trigger)
    {
        foreach (string slot in slots)
        {
            if (slot == "between")
                continue;
            _words.Clear();
            arguments.Add(slot, trigger, _words);
            foreach (int word in _words)
                if (_finder.At(word, isPlaceToo: false) is not null)
                    return word;
        }

        return null;
    }

    private ImmutableArray<int> ActorsOf(List<int> words, ImmutableArray<int> taken, bool whole, bool isPlaceToo)
    {
        var actors = ImmutableArray.CreateBuilder<int>();
        int count = words.Count;
        for (int i = 0; whole && i < count; i++)
            Conjuncts(words[i], words);
        foreach (int word in words)
        {
            if (_finder.At(word, isPlaceToo) is { } actor && !taken.Contains(actor) && !actors.Contains(actor) && !IsLandform(cast.Actors[actor]))
                actors.Add(actor);
        }

        return actors.ToImmutable();
    }

    private static bool IsLandform(Actor actor) => actor.Kind == ActorKind.Organisation && Landforms.IsName(actor.Name);

    /// <summary>The words joined by "and" to a word or to a name that belongs to it ("President Xi and President Biden" hangs the second on "Xi").</summary>
    private void Conjuncts(int word, List<int> found)
    {
        // A title may hang beside the name that follows it instead of on it.
        if (
            word + 1 < syntax.Tokens.Count
            && syntax.Upos[word] == Upos.Noun
            && syntax.Upos[word + 1] == Upos.Propn
            && syntax.Tree.Head(word) == syntax.Tree.Head(word + 1)
            && syntax.Tree.Is(word + 1, "nsubj")
        )
            Conjuncts(word + 1, found);
        foreach (int child in syntax.Tree.Children(word))
        {
            if (syntax.Tree.Is(child, "conj") && !found.Contains(child))
                found.Add(child);
            else if (_finder.IsNamePart(child) && child > word)
                Conjuncts(child, found);
        }
    }

    /// <summary>
    /// The two sides of "between A and B", read along the words: long titles on both sides are where trees go wrong. On each side persons come
    /// before the states and bodies of their titles.
    /// </summary>
    private ImmutableArray<int> Between(int trigger, ImmutableArray<int> taken)
    {
        const int Farthest = 5;
        int start = trigger + 1,
            last = cast.AtToken.Length;
        while (start < last && start <= trigger + Farthest && syntax.Lemmas[start] != "between")
            start++;
        if (start >= last || syntax.Lemmas[start] != "between")
            return [];
        int and = start;
        while (and < last && !IsEnd(and) && syntax.Lemmas[and] != "and")
            and++;
        if (and >= last || syntax.Lemmas[and] != "and")
            return [];
        int end = and + 1;
        while (end < last && !IsEnd(end))
            end++;
        return
            FirstActor(start + 1, and) is { } left && FirstActor(and + 1, end) is { } right && left != right && !taken.Contains(left) && !taken.Contains(right)
            ? [left, right]
            : [];
    }

    // A word of a name may be tagged as a verb ("United").
    private bool IsEnd(int word) => (syntax.IsVerb(word) && syntax.NameAt(word) is null) || syntax.Tokens.Form(word) is "." or ";" or ":" or "?" or "!";

    private int? FirstActor(int start, int end)
    {
        int? first = null;
        for (int i = start; i < end; i++)
        {
            int actor = cast.AtToken[i];
            if (actor < 0)
                continue;
            if (cast.Actors[actor].Kind == ActorKind.Person)
                return actor;
            first ??= actor;
        }

        return first;
    }

    private int? InComplement(int trigger, ImmutableArray<int> taken)
    {
        foreach (int child in syntax.Tree.Children(trigger))
        {
            if (
                !(syntax.Tree.Is(child, "xcomp") || syntax.Tree.Is(child, "ccomp") || syntax.Tree.Is(child, "acl") || syntax.Tree.Is(child, "advcl"))
                || child < trigger
                || IsComparison(child)
                || syntax.Tree.Is(child, "ccomp") && syntax.Tree.Child(child, "mark") is not null && Voice.IsMarkedPassive(syntax, child)
            )
                continue;
            TokenRange clause = syntax.Tree.Subtree(child);
            foreach (int actor in cast.In(clause))
                if (!taken.Contains(actor) && !IsCited(actor, clause) && !IsDeeper(actor, child, clause) && !IsMeans(actor, clause))
                    return actor;
            for (int i = clause.Start; i < clause.End; i++)
                if (cast.AsideAt(i) is { } aside && !taken.Contains(aside))
                    return aside;
        }

        return null;
    }

    /// <summary>"promised to show that the sale helps the town": who stands only in a clause below takes no part in the promise.</summary>
    private bool IsDeeper(int actor, int root, TokenRange clause)
    {
        for (int i = clause.Start; i < clause.End; i++)
            if (cast.AtToken[i] == actor && !IsBelow(i, root))
                return false;
        return true;
    }

    /// <summary>"failed to stop it through a court": by what and where it is done takes no part.</summary>
    private bool IsMeans(int actor, TokenRange clause)
    {
        for (int i = clause.Start; i < clause.End; i++)
        {
            bool isHead = cast.AtToken[i] == actor && (syntax.Tree.Head(i) is var above && (above < 0 || cast.AtToken[above] != actor));
            if (isHead && !Means.Contains(Prepositions.Of(syntax, i)))
                return false;
        }

        return true;
    }

    private bool IsBelow(int token, int root)
    {
        for (int steps = 0; token >= 0 && token != root && steps <= syntax.Tree.Count; token = syntax.Tree.Head(token), steps++)
            if (syntax.Tree.Is(token, "ccomp") && syntax.IsVerb(syntax.Tree.Head(token)) && syntax.Tree.Child(token, "mark") is not null)
                return true;
        return false;
    }

    /// <summary>"according to a Norda report": who only passes it on takes no part.</summary>
    private bool IsCited(int actor, TokenRange clause)
    {
        for (int i = clause.Start + 1; i < clause.End; i++)
            if (syntax.Tokens.Form(i) is "to" && syntax.Lemmas[i - 1] is "accord" or "according")
                for (int j = i + 1; j < clause.End; j++)
                    if (cast.AtToken[j] == actor)
                        return true;
        return false;
    }

    /// <summary>Whether what the actor goes by is the name of a place.</summary>
    public bool IsPlace(int actor)
    {
        for (int i = 0; i < cast.AtToken.Length; i++)
            if (cast.AtToken[i] == actor || cast.AsideAt(i) == actor)
                return syntax.NameAt(i) is { Kind: NameKind.Place };
        return false;
    }

    /// <summary>"condemned the raid, as did the port": whoever does the same is not the one to whom it is done.</summary>
    private bool IsComparison(int clause) => syntax.Tree.Child(clause, "mark") is { } mark && syntax.Tokens.Form(mark) is "as";
}
