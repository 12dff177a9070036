using OnRecord.Text;

namespace OnRecord.Export;

/// <summary>A span and the words it covers.</summary>
public sealed record QuotedSpan(TextSpan Span, string Words);
