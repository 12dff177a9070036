using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Whether two propositions tell the same deed of two that are not one: "Norland's part in the fire" and "Sudland's part in the fire" are two claims, however
/// alike the rest is.
/// </summary>
internal static class OtherDoer
{
    public static bool Are(Held a, Held b) => SharedBlame.AreOthers(a, b) || AreOfOneDeed(a, b);

    private static bool AreOfOneDeed(Held a, Held b) =>
        a.Gist.Predicate is not null
        && a.Gist.Predicate == b.Gist.Predicate
        && a.Gist.AgentNames is { } one
        && b.Gist.AgentNames is { } other
        && !one.Overlaps(other)
        && !one.Any(b.Gist.Says)
        && !other.Any(a.Gist.Says)
        && (CountryOf(a) is not { } country || country != CountryOf(b));

    private static string? CountryOf(Held held) => held.Sheet.Actor(held.Entry.Agent!.Value)?.Country;
}
