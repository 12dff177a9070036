using OnRecord.Ledger.Entering;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Positions in the same words, but for spelling, trimming and a word or two: one utterance, by whomever reports say that it was made. Of words
/// given as they were spoken one report may give more than the other.</summary>
internal static class SameWords
{
    /// <summary>Weight of the telling words in common, as a part of all that either says.</summary>
    private const double Shared = 0.6;

    /// <summary>The same, of the shorter one of two quotations, which has at least so many telling words.</summary>
    private const double SharedOfShorter = 0.8;

    private const int FewestWords = 2;

    /// <returns>Each position once, with those that came before it in its words.</returns>
    public static IReadOnlyList<IReadOnlyList<Position>> Group(IEnumerable<Position> positions)
    {
        var groups = new List<List<Position>>();
        foreach (Position position in positions)
        {
            if (groups.Find(group => group.Exists(earlier => AreSame(earlier, position))) is { } known)
                known.Add(position);
            else
                groups.Add([position]);
        }

        return groups;
    }

    /// <summary>Names apart: in a proposition they stand for "I" and "she", and differ where reports disagree about who speaks.</summary>
    private static bool AreSame(Position a, Position b)
    {
        if (a.Held.Gist.Telling == b.Held.Gist.Telling)
            return true;
        Term[] one = [.. Said(a.Held.Gist)],
            other = [.. Said(b.Held.Gist)];
        Term[] common = [.. other.IntersectBy(one.Select(t => t.Hash), t => t.Hash)];
        double shared = common.Sum(t => t.Weight),
            first = one.Sum(t => t.Weight),
            second = other.Sum(t => t.Weight);
        return shared > 0 && shared >= Shared * (first + second - shared)
            || IsQuoted(a) && IsQuoted(b) && common.Length >= FewestWords && shared >= SharedOfShorter * Math.Min(first, second);
    }

    private static bool IsQuoted(Position position) => position.Statement?.Mode is StatementMode.Direct;

    private static IEnumerable<Term> Said(Gist gist) => gist.Terms.Where((_, i) => !gist.Uses[i].HasFlag(TermUse.Name));
}
