using OnRecord.Text;

namespace OnRecord.Records;

/// <summary>One asserter has it from another.</summary>
/// <param name="From">The actor that passes it on.</param>
/// <param name="To">The actor from whom it has it.</param>
/// <param name="Report">Id of the report whose words show it.</param>
public sealed record OriginLinkEntry(string From, string To, string Report, TextSpan Span);
