using OnRecord.Text;

namespace OnRecord.Web.Model;

/// <summary>One source in the chain through which a statement reached the reader, and the characters that name it.</summary>
/// <param name="Span">Null when the report nowhere names it.</param>
/// <param name="Address">The report with this very span pointed out; null without a span.</param>
/// <param name="Lit">It is the span that the page points out now.</param>
public sealed record Crumb(string Name, TextSpan? Span, string? Address, bool Lit = false);
