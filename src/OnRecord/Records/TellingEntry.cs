using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Records;

/// <param name="Event">Id of the event in that report.</param>
/// <param name="Span">Its trigger.</param>
public sealed record TellingEntry(string Report, string Source, EventId Event, TextSpan Span);
