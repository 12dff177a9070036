using OnRecord.Records.Ids;

namespace OnRecord.Storage;

/// <summary>Tells which statement of today took the place of one of an older analysis.</summary>
internal static class StatementSuccessors
{
    /// <returns>Null when none did, or the record never had such a statement.</returns>
    public static StatementId? Successor(this IRecordStore store, StatementId statement) =>
        store.FindPart(statement)?.Id is { } successor ? new StatementId(successor) : (StatementId?)null;
}
