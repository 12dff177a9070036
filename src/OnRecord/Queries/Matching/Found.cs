using OnRecord.Vocabulary;

namespace OnRecord.Queries.Matching;

/// <summary>What a query finds.</summary>
/// <param name="Index">Of the candidate.</param>
/// <param name="Score">The more, the nearer to what was asked; comparable within one answer.</param>
internal readonly record struct Found(int Index, MatchKind Kind, double Score);
