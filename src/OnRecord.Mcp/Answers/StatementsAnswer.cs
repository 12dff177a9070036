using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

/// <param name="Remarks">What of the query could not be taken as it stands.</param>
/// <param name="Next">The cursor of what follows; absent at the end.</param>
internal sealed record StatementsAnswer(
    string Query,
    [property: Description("What of the query could not be taken as it stands, in sentences.")] IReadOnlyList<string> Remarks,
    [property: Description("How the query was understood; absent where it was taken as it stands.")] string? Reading,
    [property: Description("Which words of the record stood for which of the query, and which found nothing.")] IReadOnlyList<string> Notes,
    [property: Description("Queries worth asking instead, each with why and how many it finds.")] IReadOnlyList<string> Suggestions,
    [property: Description("How many statements the query finds in all.")] int Total,
    IReadOnlyList<StatementItem> Items,
    [property: Description("Cursor of what follows; absent at the end.")] string? Next
)
{
    [Description("The nearest claims on which what is found takes a position, with both sides: who says otherwise. On the first page alone.")]
    public IReadOnlyList<ClaimSummary>? Claims { get; init; }
}
