using OnRecord.Text;

namespace OnRecord.Export;

/// <summary>A span and the words it covers.</summary>
public sealed record Quote(TextSpan Span, string Words);
