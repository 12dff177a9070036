using OnRecord.Text;

namespace OnRecord.Storage;

/// <summary>The words that a span covered when it was written.</summary>
/// <param name="Place">Where the span stands in the record: "statements[s4].content[0]".</param>
public sealed record StoredQuote(string Place, TextSpan Span, string Quote);
