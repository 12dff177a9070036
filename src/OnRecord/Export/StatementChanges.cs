using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Export;

/// <summary>Tells what differs between two analyses of one report.</summary>
internal static class StatementChanges
{
    /// <summary>Statements that are new, that are gone, and those that now say otherwise who said what, in the order of the text; those that stayed
    /// as they were are left out.</summary>
    public static IReadOnlyList<StatementChange> Between(ReportRecord older, ReportRecord newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        var before = older.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        var after = newer.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        var changes = new List<StatementChange>();
        HashSet<StatementId> met = [];
        foreach ((string old, string? successor) in Successors.Of(older, newer))
        {
            if (!before.TryGetValue(old, out StatementEntry? statement))
                continue;
            StatementEntry? now = successor is null ? null : after.GetValueOrDefault(successor);
            if (now is not null && (before.ContainsKey(now.Id) || !met.Add(now.Id)))
                now = null;
            changes.Add(new StatementChange(statement, now));
        }

        foreach (StatementEntry now in newer.Statements)
        {
            if (before.TryGetValue(now.Id, out StatementEntry? same))
            {
                if (!SaysTheSame(same, now))
                    changes.Add(new StatementChange(same, now));
            }
            else if (!met.Contains(now.Id))
            {
                changes.Add(new StatementChange(null, now));
            }
        }

        return [.. changes.OrderBy(c => Place(c.After ?? c.Before!))];
    }

    private static bool SaysTheSame(StatementEntry a, StatementEntry b) =>
        a.Act == b.Act && a.Negated == b.Negated && a.Realis == b.Realis && a.Commitment == b.Commitment && a.Source.Actors.SequenceEqual(b.Source.Actors);

    private static int Place(StatementEntry statement) => statement.Cue?.Span.Start ?? (statement.Content.Count > 0 ? statement.Content[0].Start : 0);
}
