using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>How one source stands to a proposition, composed along the way from its words to the proposition.</summary>
/// <param name="Statement">Id of the statement whose source it is; null for the report's own voice.</param>
/// <param name="Stance">Null when it is not known, or no side is taken.</param>
/// <param name="Path">What each link does, from this source inwards.</param>
/// <param name="Answers">Id of the statement, a question, that it answers with a mere yes or no; null otherwise.</param>
public sealed record StanceEntry(StatementId? Statement, Stance? Stance, IReadOnlyList<StanceLink> Path, StatementId? Answers = null);
