using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Export;

/// <summary>Look-ups in a record by id.</summary>
internal static class RecordLookups
{
    /// <summary>The actor with this id, or null.</summary>
    public static ActorEntry? Actor(this ReportRecord record, ActorId id) => record.Actors.FirstOrDefault(a => a.Id == id);
}
