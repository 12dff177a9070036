using OnRecord.Text;

namespace OnRecord.Records;

/// <summary>A part in a proposition that is not its agent or patient.</summary>
/// <param name="Role">The preposition or the grammatical role: "for", "object".</param>
public sealed record RoleEntry(string Role, TextSpan Span);
