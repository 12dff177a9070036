using OnRecord.Language;

namespace OnRecord.Propositions;

/// <summary>A part in a proposition that is not its agent or patient.</summary>
/// <param name="Role">The preposition, or "object".</param>
internal sealed record PropositionRole(string Role, TokenRange Range);
