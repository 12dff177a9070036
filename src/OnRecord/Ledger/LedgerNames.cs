using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Ledger;

/// <summary>
/// Finds claims, happenings and stories by id. Their ids are made from what founded them: when two become one, the founding statement, telling or
/// report of either is a member of the whole, and so leads to it.
/// </summary>
internal static class LedgerNames
{
    /// <summary>Characters of an id by which it is found; fewer are more likely a name.</summary>
    public const int Shortest = 6;

    /// <param name="id">An id of this or an earlier ledger, or the beginning of one.</param>
    /// <param name="successor">The id of the statement that took the place of one of an older analysis; null when there is none.</param>
    /// <returns>The claim; null when there is none, or more than one.</returns>
    public static ClaimEntry? FindClaim(this LedgerRecord ledger, string id, Func<StatementId, StatementId?>? successor = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (Only(ledger.Claims, c => c.Id.Value, id) is { } found)
            return found;
        var claim = new ClaimId(id);
        if (id.Length < 2)
            return null;
        StatementId? founding = claim.Founding is { } statement ? successor?.Invoke(statement) ?? statement : (StatementId?)null;
        ClaimEntry[] holders =
        [
            .. ledger.Claims.Where(c => c.Positions.Any(p => p.Statement is { } taking && (taking == founding || claim.IsFoundedBy(p.Report, taking)))),
        ];
        return holders.Length == 1 ? holders[0] : null;
    }

    /// <summary>The claims whose ids begin so: several where one is too short.</summary>
    public static IReadOnlyList<ClaimEntry> ClaimsBeginning(this LedgerRecord ledger, string id)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return id.Length < 2 ? [] : [.. ledger.Claims.Where(c => c.Id.Value.StartsWith(id, StringComparison.Ordinal))];
    }

    public static HappeningEntry? FindHappening(this LedgerRecord ledger, string id)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Only(ledger.Events, h => h.Id.Value, id)
            ?? ledger.Events.FirstOrDefault(h => h.Tellings.Any(t => HappeningId.From(t.Report, t.Event).Value == id));
    }

    public static StoryEntry? FindStory(this LedgerRecord ledger, string id)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Only(ledger.Stories, s => s.Id.Value, id) ?? ledger.Stories.FirstOrDefault(s => s.Reports.Any(r => StoryId.From(r).Value == id));
    }

    private static T? Only<T>(IReadOnlyList<T> items, Func<T, string> idOf, string id)
        where T : class
    {
        if (items.FirstOrDefault(item => idOf(item) == id) is { } exact)
            return exact;
        if (id.Length < Shortest)
            return null;
        T[] beginning = [.. items.Where(item => idOf(item).StartsWith(id, StringComparison.Ordinal)).Take(2)];
        return beginning.Length == 1 ? beginning[0] : null;
    }
}
