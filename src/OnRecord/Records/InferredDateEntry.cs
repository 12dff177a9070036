using OnRecord.Time;

namespace OnRecord.Records;

/// <param name="Report">Id of the undated report.</param>
public sealed record InferredDateEntry(string Report, string Source, When When);
