using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>A bare answer to a question.</summary>
/// <param name="Statement">Index of the statement that answers.</param>
/// <param name="Link">What it does to what was asked.</param>
internal readonly record struct QuestionAnswer(int Statement, StanceLink Link);
