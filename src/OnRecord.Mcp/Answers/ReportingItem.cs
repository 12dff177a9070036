using System.ComponentModel;
using OnRecord.Time;

namespace OnRecord.Mcp.Answers;

/// <summary>A report that carries a claim.</summary>
internal sealed record ReportingItem(
    string Report,
    string? Outlet,
    string Source,
    When? Published,
    [property: Description("Other reports in the answer or the record that are copies of this one: they are no further witnesses.")]
        IReadOnlyList<string>? CopiesOf,
    [property: Description("What its voices do with the claim, at most three.")] IReadOnlyList<PositionItem> Positions,
    int TotalPositions
);
