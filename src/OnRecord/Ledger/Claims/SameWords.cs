using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Claims;

/// <summary>Positions in the same words, but for spelling, trimming and a word or two: one utterance, by whomever reports say that it was made.</summary>
internal static class SameWords
{
    /// <summary>Weight of the telling words in common, as a part of all that either says.</summary>
    private const double Shared = 0.6;

    /// <returns>Each position once, with those that came before it in its words.</returns>
    public static IReadOnlyList<IReadOnlyList<Position>> Group(IEnumerable<Position> positions)
    {
        var groups = new List<List<Position>>();
        foreach (Position position in positions)
        {
            if (groups.Find(group => AreSame(group[0].Held.Gist, position.Held.Gist)) is { } known)
                known.Add(position);
            else
                groups.Add([position]);
        }

        return groups;
    }

    /// <summary>Names apart: in a proposition they stand for "I" and "she", and differ where reports disagree about who speaks.</summary>
    private static bool AreSame(Gist a, Gist b)
    {
        Term[] one = [.. Said(a)],
            other = [.. Said(b)];
        double shared = other.IntersectBy(one.Select(t => t.Hash), t => t.Hash).Sum(t => t.Weight);
        return a.Telling == b.Telling || shared > 0 && shared >= Shared * (one.Sum(t => t.Weight) + other.Sum(t => t.Weight) - shared);
    }

    private static IEnumerable<Term> Said(Gist gist) => gist.Terms.Where((_, i) => !gist.Uses[i].HasFlag(TermUse.Name));
}
