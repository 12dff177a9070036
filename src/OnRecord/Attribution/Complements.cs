using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>What hangs on a cue as its content in the tree.</summary>
internal static class Complements
{
    private static readonly WordSet MatterPrepositions = WordSet.Of("Attribution/Data/rule-words.tsv", "matter-prepositions");

    /// <summary>A clause, else an object, else a phrase with a preposition; null when there is none.</summary>
    public static TokenRange? Of(Passage p, int key, TokenRange cue)
    {
        bool told = ToldVerbs.Lemmas.Contains(p.Syntax.Lemmas[key]);
        int best = -1,
            rank = int.MaxValue;
        foreach (int child in p.Tree.Children(key))
        {
            if (child < key)
                continue;
            int order = p.Tree.Relation(child).Split(':')[0] switch
            {
                "ccomp" => 0,
                "xcomp" => 1,
                "acl" when !p.Syntax.IsVerb(key) && p.Tree.Child(child, "mark") is not null => 2,
                "advcl" when p.Syntax.Upos[key] is Upos.Adj => 3,
                "obj" when !told => 4,
                "obl" or "nmod" when MatterPrepositions.Contains(Prepositions.Of(p.Syntax, child)) => 5,
                _ => int.MaxValue,
            };
            if (order >= rank)
                continue;
            best = child;
            rank = order;
        }

        if (best < 0)
            return null;
        TokenRange subtree = p.Tree.Subtree(best);
        int start = Math.Max(subtree.Start, cue.End),
            end = p.BeforeMarks(subtree.End, start);
        while (start < end && p.IsPunctuation(start) && !p.InQuotation(start))
            start++;
        return end > start ? new TokenRange(start, end) : null;
    }
}
