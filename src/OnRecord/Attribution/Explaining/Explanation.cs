using System.Collections.Immutable;

namespace OnRecord.Attribution.Explaining;

/// <summary>Why a statement was found, or none: the questions that the finder asked about one place of a report, its answers, and what decided them.
/// Immutable.</summary>
/// <param name="Token">The token that the question was about: the cue's main word, or, where no statement stands, the token itself.</param>
/// <param name="Statement">Index of the statement explained in the report's <see cref="Statements"/>, or null.</param>
/// <param name="Path">The way through the tree from the cue's main word to the source, in relations; empty without a source.</param>
internal sealed record Explanation(int Token, int? Statement, string Path, ImmutableArray<Decision> Decisions);
