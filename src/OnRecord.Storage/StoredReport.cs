using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>A revision of a report as the store keeps it.</summary>
/// <param name="Original">The bytes as read.</param>
/// <param name="Quotes">The words kept beside each span when the report was added, each span once, in the order of the text.</param>
public sealed record StoredReport(ReportRecord Record, byte[] Original, IReadOnlyList<StoredQuote> Quotes);
