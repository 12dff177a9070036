using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

internal sealed record ReportersAnswer(
    ClaimHead Claim,
    [property: Description("How many reports carry it in all.")] int Total,
    [property: Description("In order of their dates, undated last.")] IReadOnlyList<ReportingItem> Reports,
    [property: Description("Those to whom asserting chains lead back.")] IReadOnlyList<string> Roots,
    [property: Description("Who has it from whom, with the words that show it; at most 25.")] IReadOnlyList<OriginStep> Steps,
    [property: Description(
        "Outlets in the record that report of the same happening, and in whose reports nothing was found on the claim or on what may be the same."
    )]
        IReadOnlyList<string> NotCoveredBy,
    [property: Description("Cursor of the reports that follow; absent at the end.")] string? Next
);
