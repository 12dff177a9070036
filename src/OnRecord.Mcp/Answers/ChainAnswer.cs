using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

internal sealed record ChainAnswer(
    StatementItem Statement,
    [property: Description("From the report inwards to the speaker.")] IReadOnlyList<ChainStep> Chain,
    [property: Description("Claims on which the statement takes a position; absent while they are still being read.")] IReadOnlyList<ClaimHead>? Claims,
    [property: Description("Statements told inside this one.")] IReadOnlyList<StatementItem> Inner
);
