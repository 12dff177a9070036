namespace OnRecord.Queries;

/// <summary>One part of a query, as it is written.</summary>
/// <param name="Field">Before the colon; null without one.</param>
/// <param name="IsBeginning">Whether a star says that words may go on.</param>
/// <param name="Excluded">Whether a minus stands before it.</param>
internal sealed record QueryTerm(string? Field, string Value, bool Quoted, bool IsBeginning, bool Excluded);
