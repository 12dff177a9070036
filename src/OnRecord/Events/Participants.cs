using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Chronology;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Finds the actors that fill the slots of a frame.</summary>
internal sealed class Participants(Syntax syntax, Cast cast, Timeline timeline, Arguments arguments)
{
    private static readonly WordSet Unheld = WordSet.Of("Events/Data/rule-words.tsv", "never-objects");

    private readonly List<int> _words = [];

    /// <summary>The actors of the first slot that holds any; those in <paramref name="taken"/> are left out.</summary>
    public ImmutableArray<int> Fill(ImmutableArray<string> slots, int trigger, ImmutableArray<int> taken, int actorWord)
    {
        foreach (string slot in slots)
        {
            _words.Clear();
            if (slot == "both")
            {
                if (actorWord >= 0)
                    Conjuncts(actorWord, _words);
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
                if (InComplement(trigger, taken) is >= 0 and var inside)
                    return [inside];
                continue;
            }
            else
            {
                arguments.Add(slot, trigger, _words);
            }

            ImmutableArray<int> found = ActorsOf(_words, taken, whole: slot != "both");
            if (!found.IsEmpty)
                return found;
        }

        return [];
    }

    /// <summary>The actor of this name, unless it is among <paramref name="taken"/>.</summary>
    public ImmutableArray<int> Named(string name, ImmutableArray<int> taken)
    {
        for (int i = 0; i < cast.Actors.Length; i++)
            if (cast.Actors[i].Name.Equals(name, StringComparison.Ordinal) && !taken.Contains(i))
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
                if (MatterIn(word, frame) is >= 0 and var matter)
                    return Phrases.WithoutClauses(syntax, matter);
        }

        int complement = syntax.Tree.Child(trigger, "xcomp");
        if (complement < 0 || !syntax.IsVerb(complement))
            return null;
        int target = arguments.Object(complement);
        return target > complement && IsMatter(target, frame) ? Phrases.WithoutClauses(syntax, target) : new TokenRange(complement, complement + 1);
    }

    /// <summary>The word, or what it is so much of ("30 more years at the quay"); -1 for neither.</summary>
    private int MatterIn(int word, TriggerFrame frame)
    {
        if (IsMatter(word, frame))
            return word;
        if (syntax.Upos[word] != Upos.Noun || cast.AtToken[word] >= 0)
            return -1;
        foreach (int child in syntax.Tree.Children(word))
            if (child > word && syntax.Tree.Is(child, "nmod") && IsMatter(child, frame))
                return child;
        return -1;
    }

    private bool IsMatter(int word, TriggerFrame frame) =>
        (syntax.Upos[word] is Upos.Noun or Upos.Propn || syntax.Tokens.Form(word) is "it" or "them")
        && cast.AtToken[word] < 0
        && timeline.At(word) is null
        && syntax.NameAt(word)?.Kind != NameKind.Place
        && !Unheld.Contains(syntax.Lemmas[word])
        && (frame.ObjectExcluded || frame.Objects?.Contains(syntax.Lemmas[word]) != true || frame.Kind.Family == "vote");

    /// <summary>The first word that fills a slot, or -1.</summary>
    public int FirstWord(ImmutableArray<string> slots, int trigger)
    {
        foreach (string slot in slots)
        {
            if (slot == "between")
                continue;
            _words.Clear();
            arguments.Add(slot, trigger, _words);
            foreach (int word in _words)
                if (ActorAt(word) >= 0)
                    return word;
        }

        return -1;
    }

    private ImmutableArray<int> ActorsOf(List<int> words, ImmutableArray<int> taken, bool whole)
    {
        var actors = ImmutableArray.CreateBuilder<int>();
        int count = words.Count;
        for (int i = 0; whole && i < count; i++)
            Conjuncts(words[i], words);
        foreach (int word in words)
        {
            int actor = ActorAt(word);
            if (actor >= 0 && !taken.Contains(actor) && !actors.Contains(actor))
                actors.Add(actor);
        }

        return actors.ToImmutable();
    }

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
            else if (IsNamePart(child) && child > word)
                Conjuncts(child, found);
        }
    }

    /// <summary>
    /// The actor that the phrase of <paramref name="word"/> names: a person whose title the word is, else the word's own, else the name right after
    /// it, else the first one inside ("Netanyahu's decision").
    /// </summary>
    private int ActorAt(int word)
    {
        int own = cast.AtToken[word];
        if (own >= 0 && cast.Actors[own].Kind == ActorKind.Person)
            return own;
        int person = PersonUnder(word, 0);
        if (person < 0)
            person = PersonAfterTitle(word);
        if (person >= 0)
            return person;
        if (own >= 0)
            return own;
        if (word + 1 < cast.AtToken.Length && cast.AtToken[word + 1] is >= 0 and var next && syntax.Upos[word + 1] == Upos.Propn)
            return next;
        TokenRange phrase = syntax.Tree.Subtree(word);
        for (int i = phrase.Start; i < phrase.End; i++)
            if (cast.AtToken[i] >= 0 && IsInPhrase(i, word))
                return cast.AtToken[i];
        return -1;
    }

    private int PersonUnder(int word, int depth)
    {
        const int Deepest = 4;
        if (depth > Deepest)
            return -1;
        foreach (int child in syntax.Tree.Children(word))
        {
            if (!IsNamePart(child))
                continue;
            int actor = cast.AtToken[child];
            if (actor >= 0 && cast.Actors[actor].Kind == ActorKind.Person)
                return actor;
            if (PersonUnder(child, depth + 1) is >= 0 and var deeper)
                return deeper;
        }

        return -1;
    }

    /// <summary>The person whose name ends the run of capitalised words that begins with <paramref name="word"/> ("US President Joe Biden").</summary>
    private int PersonAfterTitle(int word)
    {
        const int Longest = 5;
        for (int i = word + 1; i < Math.Min(word + Longest, cast.AtToken.Length); i++)
        {
            if (syntax.Upos[i] != Upos.Propn || !syntax.Tokens.SpaceAfter(i - 1))
                return -1;
            int actor = cast.AtToken[i];
            if (actor >= 0 && cast.Actors[actor].Kind == ActorKind.Person)
                return actor;
        }

        return -1;
    }

    private bool IsNamePart(int word) =>
        syntax.Tree.Is(word, "flat") || syntax.Tree.Is(word, "appos") || syntax.Tree.Is(word, "compound") || syntax.Tree.Relation(word) == "nmod:desc";

    /// <summary>Whether the way from <paramref name="token"/> up to <paramref name="word"/> crosses no clause and no other conjunct.</summary>
    private bool IsInPhrase(int token, int word)
    {
        Tree tree = syntax.Tree;
        for (int steps = 0; token >= 0 && steps <= tree.Count; token = tree.Head(token), steps++)
        {
            if (token == word)
                return true;
            if (tree.Is(token, "conj") || tree.Relation(token) is "acl:relcl" or "parataxis")
                return false;
        }

        return false;
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
        int left = FirstActor(start + 1, and),
            right = FirstActor(and + 1, end);
        return left >= 0 && right >= 0 && left != right && !taken.Contains(left) && !taken.Contains(right) ? [left, right] : [];
    }

    // A word of a name may be tagged as a verb ("United").
    private bool IsEnd(int word) => (syntax.IsVerb(word) && syntax.NameAt(word) is null) || syntax.Tokens.Form(word) is "." or ";" or ":" or "?" or "!";

    private int FirstActor(int start, int end)
    {
        int first = -1;
        for (int i = start; i < end; i++)
        {
            int actor = cast.AtToken[i];
            if (actor < 0)
                continue;
            if (cast.Actors[actor].Kind == ActorKind.Person)
                return actor;
            if (first < 0)
                first = actor;
        }

        return first;
    }

    private int InComplement(int trigger, ImmutableArray<int> taken)
    {
        foreach (int child in syntax.Tree.Children(trigger))
        {
            if (
                !(syntax.Tree.Is(child, "xcomp") || syntax.Tree.Is(child, "ccomp") || syntax.Tree.Is(child, "acl") || syntax.Tree.Is(child, "advcl"))
                || child < trigger
            )
                continue;
            foreach (int actor in cast.In(syntax.Tree.Subtree(child)))
                if (!taken.Contains(actor))
                    return actor;
        }

        return -1;
    }
}
