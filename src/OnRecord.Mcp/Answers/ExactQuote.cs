using System.ComponentModel;
using OnRecord.Text;

namespace OnRecord.Mcp.Answers;

/// <summary>Words of a report, character for character.</summary>
internal sealed record ExactQuote(
    string Quote,
    [property: Description("[start, end): Unicode code points of the report's text; the quote is exactly what stands there.")] TextSpan Span,
    [property: Description("True where the passage goes on after the quote; the tool `passage` gives the rest.")] bool? Cut = null
);
