using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Language;

namespace OnRecord.Events;

/// <summary>Finds the actors that fill the slots of a frame.</summary>
internal sealed class Participants(Syntax syntax, Cast cast, Arguments arguments)
{
    private readonly List<int> _words = [];

    /// <summary>The actors of the first slot that holds any; those in <paramref name="taken"/> are left out.</summary>
    public ImmutableArray<int> Fill(ImmutableArray<string> slots, int trigger, ImmutableArray<int> taken, int actorWord)
    {
        foreach (string slot in slots)
        {
            _words.Clear();
            if (slot == "both")
            {
                if (actorWord >= 0) Conjuncts(actorWord, _words);
            }
            else if (slot == "comp")
            {
                if (InComplement(trigger, taken) is >= 0 and var inside) return [inside];
                continue;
            }
            else
            {
                arguments.Add(slot, trigger, _words);
            }

            ImmutableArray<int> found = ActorsOf(_words, taken, whole: slot != "both");
            if (!found.IsEmpty) return found;
        }

        return [];
    }

    /// <summary>The first word that fills a slot, or -1.</summary>
    public int FirstWord(ImmutableArray<string> slots, int trigger)
    {
        foreach (string slot in slots)
        {
            _words.Clear();
            arguments.Add(slot, trigger, _words);
            foreach (int word in _words)
                if (ActorAt(word) >= 0) return word;
        }

        return -1;
    }

    private ImmutableArray<int> ActorsOf(List<int> words, ImmutableArray<int> taken, bool whole)
    {
        var actors = ImmutableArray.CreateBuilder<int>();
        int count = words.Count;
        for (int i = 0; whole && i < count; i++) Conjuncts(words[i], words);
        foreach (int word in words)
        {
            int actor = ActorAt(word);
            if (actor >= 0 && !taken.Contains(actor) && !actors.Contains(actor)) actors.Add(actor);
        }

        return actors.ToImmutable();
    }

    private void Conjuncts(int word, List<int> found)
    {
        foreach (int child in syntax.Tree.Children(word))
            if (syntax.Tree.Is(child, "conj") && !found.Contains(child)) found.Add(child);
    }

    /// <summary>The actor that the phrase of <paramref name="word"/> names, or the first one inside it ("Netanyahu's decision").</summary>
    private int ActorAt(int word)
    {
        if (cast.AtToken[word] >= 0) return cast.AtToken[word];
        TokenRange phrase = syntax.Tree.Subtree(word);
        for (int i = phrase.Start; i < phrase.End; i++)
            if (cast.AtToken[i] >= 0 && IsInPhrase(i, word)) return cast.AtToken[i];
        return -1;
    }

    /// <summary>Whether the way from <paramref name="token"/> up to <paramref name="word"/> crosses no clause and no other conjunct.</summary>
    private bool IsInPhrase(int token, int word)
    {
        Tree tree = syntax.Tree;
        for (int steps = 0; token >= 0 && steps <= tree.Count; token = tree.Head(token), steps++)
        {
            if (token == word) return true;
            if (tree.Is(token, "conj") || tree.Relation(token) is "acl:relcl" or "appos" or "parataxis") return false;
        }

        return false;
    }

    private int InComplement(int trigger, ImmutableArray<int> taken)
    {
        foreach (int child in syntax.Tree.Children(trigger))
        {
            if (!(syntax.Tree.Is(child, "xcomp") || syntax.Tree.Is(child, "ccomp") || syntax.Tree.Is(child, "acl") || syntax.Tree.Is(child, "advcl")) || child < trigger) continue;
            foreach (int actor in cast.In(syntax.Tree.Subtree(child)))
                if (!taken.Contains(actor)) return actor;
        }

        return -1;
    }
}
