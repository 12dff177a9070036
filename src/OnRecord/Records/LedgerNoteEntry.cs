namespace OnRecord.Records;

/// <summary>A finding about several passages: that they contradict each other, and in what.</summary>
/// <param name="Code">"OR" and four digits; see <see cref="Text.NoteCodes"/>.</param>
/// <param name="Message">A sentence for the reader of the record.</param>
/// <param name="Spans">The passages, at least two.</param>
public sealed record LedgerNoteEntry(string Code, string Message, IReadOnlyList<NotedSpanEntry> Spans);
