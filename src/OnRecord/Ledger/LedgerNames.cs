using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Ledger;

/// <summary>
/// Finds claims, happenings, series, stories and identities by id. Their ids are made from what founded them: when two become one, the founding statement, telling or
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

    public static SeriesEntry? FindSeries(this LedgerRecord ledger, string id)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Only(ledger.Series, s => s.Id.Value, id);
    }

    public static IdentityEntry? FindIdentity(this LedgerRecord ledger, string id)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Only(ledger.Identities, i => i.Id.Value, id)
            ?? ledger.Identities.FirstOrDefault(i => i.Members.Any(m => IdentityId.From(m.Report, m.Actor).Value == id));
    }

    /// <summary>Whether something in these reports may found a happening, a series, a story or an identity whose id begins so. Tells without a ledger that
    /// an id can be nobody's.</summary>
    public static bool MayBeTold(IEnumerable<ReportRecord> reports, string id)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length < Shortest)
            return false;
        return id[0] switch
        {
            HappeningId.Letter => reports.Any(r => r.Events.Any(e => Begins(HappeningId.From(r.Report.Id, e.Id)))),
            IdentityId.Letter => reports.Any(r => r.Actors.Any(a => Begins(IdentityId.From(r.Report.Id, a.Id)))),
            StoryId.Letter => reports.Any(r => Begins(StoryId.From(r.Report.Id))),
            // It is made from words of several places: what could be an id is looked for.
            SeriesId.Letter => ContentHash.MayBegin(id),
            _ => false,
        };

        bool Begins(string founded) => founded.StartsWith(id, StringComparison.Ordinal);
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
