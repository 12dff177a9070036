using OnRecord.Text;

namespace OnRecord.Export;

/// <summary>A span and the words it covers.</summary>
internal sealed record QuotedSpan(TextSpan Span, string Words);
