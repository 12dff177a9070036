using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

internal sealed record PassageAnswer(
    Evidence Evidence,
    [property: Description("The text before the passage.")] ExactQuote Before,
    [property: Description("The text after it.")] ExactQuote After,
    [property: Description("Statements of the report that the passage touches, at most 25.")] IReadOnlyList<StatementItem> Statements
);
