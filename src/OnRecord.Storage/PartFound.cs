using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>A part of a report's record, found by its id.</summary>
/// <param name="Id">Of the part in the newest analysis, whatever was asked for.</param>
/// <param name="Redirected">Whether the id asked for was that of an older analysis.</param>
public sealed record PartFound(ReportRecord Report, string Id, bool Redirected);
