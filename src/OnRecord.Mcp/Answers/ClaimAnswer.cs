using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

internal sealed record ClaimAnswer(
    ClaimHead Claim,
    [property: Description("How many positions there are in all.")] int Total,
    [property: Description("How many assert, deny, doubt, report, are silent.")] IReadOnlyDictionary<string, int> Stances,
    [property: Description("In order of time, undated last.")] IReadOnlyList<PositionItem> Positions,
    [property: Description("Claims that are alike, not sure enough to be one with this: not counted here.")] IReadOnlyList<ClaimHead> Possibly,
    [property: Description("Cursor of the positions that follow; absent at the end.")] string? Next
);
