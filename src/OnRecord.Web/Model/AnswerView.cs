using OnRecord.Queries;

namespace OnRecord.Web.Model;

/// <summary>How an answer came about, and what else may be asked.</summary>
/// <param name="Reading">How the query was understood; null where it was taken as it stands.</param>
/// <param name="Exact">Statements that hold all words, in any form.</param>
/// <param name="Otherwise">Statements that hold them in other words.</param>
/// <param name="Partly">Statements that hold some of them, where no other was found.</param>
/// <param name="Sentences">Which words stood for which, which found nothing.</param>
public sealed record AnswerView(
    string? Reading,
    int Exact,
    int Otherwise,
    int Partly,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<SuggestionView> Suggestions
)
{
    internal static AnswerView Of(AnswerNotes notes) => Of(notes, Addresses.Search);

    /// <param name="address">Where a query is asked.</param>
    internal static AnswerView Of(AnswerNotes notes, Func<string, string> address) =>
        new(
            notes.Reading,
            notes.Exact,
            notes.Otherwise,
            notes.Partly,
            notes.Sentences,
            [.. notes.Suggestions.Select(s => new SuggestionView(s.Sentence, s.Query, s.Count, address(s.Query)))]
        );
}
