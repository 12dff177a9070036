using OnRecord.Text;

namespace OnRecord.Records;

/// <summary>A passage of which a note speaks.</summary>
/// <param name="Report">Id of the report in whose text it stands.</param>
/// <param name="Source">Where the report came from.</param>
public sealed record NotedSpanEntry(string Report, string Source, TextSpan Span);
