using OnRecord.Records;

namespace OnRecord.Export;

/// <summary>Look-ups in a record by id.</summary>
public static class RecordLookups
{
    /// <summary>The actor with this id ("a3"), or null.</summary>
    public static ActorEntry? Actor(this ReportRecord record, string id) => record.Actors.FirstOrDefault(a => a.Id == id);
}
