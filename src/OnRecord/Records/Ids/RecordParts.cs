namespace OnRecord.Records.Ids;

/// <summary>The ids of everything in a record that has one.</summary>
internal static class RecordParts
{
    public static IEnumerable<string> Ids(ReportRecord record) =>
        record
            .Statements.Select(s => s.Id.Value)
            .Concat(record.Actors.Select(a => a.Id.Value))
            .Concat(record.Events.Select(e => e.Id.Value))
            .Concat(record.Propositions.Select(p => p.Id.Value));
}
