using System.Collections.Immutable;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>How one source stands to a proposition, composed along the way from its words to the proposition.</summary>
/// <param name="Statement">Index of the statement whose source it is; null for the report's own voice.</param>
/// <param name="Stance">Null when it is not known, or no side is taken.</param>
/// <param name="Path">What each link does, from this source inwards.</param>
/// <param name="Answers">Index of the statement, a question, that it answers; null otherwise.</param>
internal sealed record PropositionStance(int? Statement, Stance? Stance, ImmutableArray<StanceLink> Path, int? Answers = null);
