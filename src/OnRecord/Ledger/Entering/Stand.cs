using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>How a passage of a report stands to a proposition as that is worded there.</summary>
/// <param name="Statement">Index of the statement that takes the position; null for the report's own voice.</param>
/// <param name="Certainty">0 to 1: how sure it is that the passage speaks of this proposition, and takes this stance.</param>
/// <param name="Answers">Id of the statement that it answers without repeating what that said ("denied it").</param>
/// <param name="Why">In words.</param>
internal sealed record Stand(int? Statement, TextSpan Span, Stance Stance, StandKind Kind, double Certainty, string? Answers, string Why);
