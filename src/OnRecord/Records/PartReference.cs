namespace OnRecord.Records;

/// <summary>A part of a report's record.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Id">Of the statement, actor or proposition in it.</param>
public sealed record PartReference(string Report, string Id);
