using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Whether two propositions tell a deed of two that are not one: "Norland's part in the fire" and "Sudland's part in the fire" are two claims, however alike
/// the rest is; and so is what two states did, in whatever words, where neither is spoken of beside the other.
/// </summary>
internal static class OtherDoer
{
    public static bool Are(Held a, Held b) => SharedBlame.AreOthers(a, b) || AreOfOneDeed(a, b);

    private static bool AreOfOneDeed(Held a, Held b) =>
        (a.Gist.Predicate is not null && a.Gist.Predicate == b.Gist.Predicate || CountryOf(a) is not null && CountryOf(b) is not null)
        && a.Gist.AgentNames is { } one
        && b.Gist.AgentNames is { } other
        && !one.Overlaps(other)
        && !one.Any(b.Gist.Says)
        && !other.Any(a.Gist.Says)
        && (CountryOf(a) is not { } country || country != CountryOf(b));

    private static string? CountryOf(Held held) => held.Entry.Agent is { } agent ? held.Sheet.Actor(agent)?.Country : null;
}
