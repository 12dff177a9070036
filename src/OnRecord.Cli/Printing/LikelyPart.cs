using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Cli.Printing;

/// <summary>What of a record is put before people who do not ask for all of it: what is false beside a name does more harm than what is missing.</summary>
internal static class LikelyPart
{
    /// <summary>The record without unlikely statements that hold no likely one, and without what is told to have happened in them.</summary>
    public static ReportRecord Of(ReportRecord record)
    {
        var parents = record.Statements.ToDictionary(s => s.Id, s => s.Parent);
        var kept = new HashSet<StatementId>();
        foreach (StatementEntry statement in record.Statements.Where(s => !s.IsUnlikely))
        {
            StatementId? around = statement.Id;
            while (around is { } id && kept.Add(id))
                around = parents.GetValueOrDefault(id);
        }

        return kept.Count == record.Statements.Count
            ? record
            : record with
            {
                Statements = [.. record.Statements.Where(s => kept.Contains(s.Id))],
                Events = [.. record.Events.Where(e => e.Statement is not { } within || kept.Contains(within))],
            };
    }
}
