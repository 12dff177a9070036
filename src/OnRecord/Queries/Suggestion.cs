namespace OnRecord.Queries;

/// <summary>Another query that is worth asking.</summary>
/// <param name="Sentence">What it would be, as in "without “harbour”".</param>
/// <param name="Query">To be asked as it stands.</param>
/// <param name="Count">How many statements it finds.</param>
internal sealed record Suggestion(string Sentence, string Query, int Count);
