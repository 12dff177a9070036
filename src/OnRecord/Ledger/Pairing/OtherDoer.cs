using OnRecord.Ledger.Entering;
using OnRecord.Records;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Whether two propositions tell the same deed of two that are not one: "Norland's part in the fire" and "Sudland's part in the fire" are two claims, however
/// alike the rest is.
/// </summary>
internal static class OtherDoer
{
    public static bool Are(Held a, Held b) =>
        a.Entry.Predicate.Length > 0 && GistReader.TermOf(a.Entry.Predicate) == GistReader.TermOf(b.Entry.Predicate)
        && Doer(a) is { } one && Doer(b) is { } other && !IsNamedIn(a, one, b) && !IsNamedIn(b, other, a) && (one.Country is null || one.Country != other.Country);

    private static ActorEntry? Doer(Held held) => held.Entry.Agent is { } agent && held.Sheet.Actor(agent) is { Anonymous: false } doer ? doer : null;

    /// <summary>Whether the other speaks of it: as who does it, or elsewhere.</summary>
    private static bool IsNamedIn(Held held, ActorEntry doer, Held other)
    {
        HashSet<ulong> names = GistReader.NamesOf(held.Sheet, doer);
        return names.Any(other.Gist.Says) || Doer(other) is { } his && GistReader.NamesOf(other.Sheet, his).Overlaps(names);
    }
}
