using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading;

/// <summary>One entry of a live blog: a small report of its own, with its own time and author.</summary>
/// <param name="Span">From its first word in the body to its last.</param>
internal sealed record LiveEntry(TextSpan Span, When? Published, string? Author);
