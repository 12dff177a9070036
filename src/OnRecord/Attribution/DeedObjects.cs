using System.Collections.Frozen;
using OnRecord.Attribution.Passages;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"overturned the conviction", "recalled its envoy", "sought shelter": things with which a verb of saying is a deed.</summary>
internal static class DeedObjects
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Things = DataFile
        .Rows("Attribution/Data/deed-objects.tsv")
        .SelectMany(row => DataFile.List(row[0]).Select(verb => (Verb: verb, Things: DataFile.List(row[1]).ToFrozenSet(StringComparer.Ordinal))))
        .ToFrozenDictionary(entry => entry.Verb, entry => entry.Things, StringComparer.Ordinal);

    /// <summary>Whether the verb has such an object, and no clause beside it: "considers the letter a threat".</summary>
    public static bool Has(Passage p, int verb)
    {
        if (!Things.TryGetValue(p.Syntax.Lemmas[verb].ToLowerInvariant(), out FrozenSet<string>? things) || !p.Syntax.IsVerb(verb))
            return false;
        bool found = false;
        foreach (int child in p.Tree.Children(verb))
        {
            if (p.Tree.Is(child, "ccomp") || p.Tree.Is(child, "xcomp"))
                return false;
            found |= p.Tree.Is(child, "obj") && things.Contains(p.Syntax.Lemmas[child].ToLowerInvariant());
        }

        return found;
    }
}
