using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Who of those met before may be meant: by how far back they were met, and what they did there. Mentions are given ascending.</summary>
internal sealed class Antecedents(EntityTable table)
{
    /// <summary>Sentences between two who are called by different words, at most.</summary>
    public const int FarthestStranger = 2;

    private readonly Tokens _tokens = table.Tokens;
    private readonly Tree _tree = table.Tree;

    /// <summary>The last one that fits, at most so many sentences before.</summary>
    /// <param name="onlySalient">Of those that did something, or to whom something belongs.</param>
    /// <param name="onlyItself">Not one whose name only says what befell it: "the Lund hack", "the thieves behind Lund".</param>
    public int? Latest(List<Mention> before, int head, int farthest, Func<Entity, bool> fits, bool onlySalient = false, bool onlyItself = false)
    {
        for (int i = before.Count - 1; i >= 0 && Distance(before[i], head) <= farthest; i--)
        {
            if (onlySalient && !IsSalient(before[i]) || onlyItself && IsOfDeed(before[i].Head))
                continue;
            if (before[i].Entities.Length == 1 && fits(table.Entities[before[i].Entities[0]]))
                return before[i].Entities[0];
        }

        return null;
    }

    private bool IsOfDeed(int head) =>
        _tree.Is(head, "compound") || Phrases.Preposition(table.Syntax, head) is { } preposition && _tokens.Form(preposition) is "behind" or "against";

    private bool IsSalient(Mention mention) => Phrases.IsSubject(_tree, mention.Head) || _tree.Relation(mention.Head) == "nmod:poss";

    /// <summary>Whether somebody near was met as one who does something.</summary>
    public bool IsSalient(List<Mention> before, int head, int entity) =>
        before.Exists(mention => Distance(mention, head) <= FarthestStranger && mention.Entities is [var one] && one == entity && IsSalient(mention));

    /// <summary>The last state that is the subject of the sentence before, or whose ministry is.</summary>
    public int? ActingState(List<Mention> before, int head)
    {
        for (int i = before.Count - 1; i >= 0 && Distance(before[i], head) <= 1; i--)
        {
            int at = before[i].Head;
            int acting = _tree.Relation(at) == "nmod:poss" ? _tree.Head(at) : at;
            if (
                Distance(before[i], head) == 1
                && before[i].Entities is [var one]
                && table.Entities[one].Kind == ActorKind.State
                && Phrases.IsSubject(_tree, acting)
            )
                return one;
        }

        return null;
    }

    /// <summary>The one that fits, at most so many sentences before; null where two do.</summary>
    public int? Only(List<Mention> before, int head, int farthest, Func<Entity, bool> fits)
    {
        int? only = null;
        for (int i = before.Count - 1; i >= 0 && Distance(before[i], head) <= farthest; i--)
        {
            if (before[i].Entities.Length != 1 || !fits(table.Entities[before[i].Entities[0]]))
                continue;
            if (only is not null && only != before[i].Entities[0])
                return null;
            only = before[i].Entities[0];
        }

        return only;
    }

    /// <summary>In sentences.</summary>
    public int Distance(Mention mention, int head) => _tokens.SentenceOf(head) - _tokens.SentenceOf(mention.Head);
}
