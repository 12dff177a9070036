using OnRecord.Text;

namespace OnRecord.Storage;

/// <summary>The words that a span of a record covered when it was written; several parts of the record may have the same span.</summary>
public sealed record StoredQuote(TextSpan Span, string Quote);
