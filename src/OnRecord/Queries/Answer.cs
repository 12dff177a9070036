namespace OnRecord.Queries;

/// <summary>What a query finds of one kind, in order.</summary>
internal sealed record Answer<T>(IReadOnlyList<T> Items, Lazy<AnswerNotes> Notes);
