namespace OnRecord.Queries;

/// <summary>How an answer came about.</summary>
/// <param name="Reading">How the query was understood; null where it was taken as it stands.</param>
/// <param name="Exact">Rows that hold all words, in any form.</param>
/// <param name="Otherwise">Rows that hold them in other words.</param>
/// <param name="Partly">Rows that hold some of them; none where others were found.</param>
/// <param name="Sentences">Which words stood for which, which found nothing.</param>
/// <param name="Suggestions">What else may be asked.</param>
internal sealed record AnswerNotes(
    string? Reading,
    int Exact,
    int Otherwise,
    int Partly,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<Suggestion> Suggestions
)
{
    public static AnswerNotes None { get; } = new(null, 0, 0, 0, [], []);

    /// <summary>The same with one sentence more.</summary>
    public AnswerNotes With(string sentence) => this with { Sentences = [.. Sentences, sentence] };
}
