using System.ComponentModel;
using OnRecord.Time;

namespace OnRecord.Mcp.Answers;

/// <summary>An actor's stance on a claim at a time.</summary>
internal sealed record PositionItem
{
    public required Evidence Evidence { get; init; }

    [Description("asserts, denies, doubts, reports (passes on without taking sides), silent.")]
    public required string Stance { get; init; }

    [Description("Absent when the speaker is unknown.")]
    public string? Actor { get; init; }

    [Description("Id of the statement that shows it; absent when the report's own narration does.")]
    public string? Statement { get; init; }

    public When? When { get; init; }

    [Description("Whether the date is only the report's: it was said by then.")]
    public bool? DatedByReport { get; init; }

    [Description("Id of the statement of the position that it answers.")]
    public string? Answers { get; init; }

    [Description("The claim, where the answer is about several.")]
    public ClaimHead? Claim { get; init; }

    [Description("Whether the actor's stance on this claim changed at or after this position.")]
    public bool? Moved { get; init; }
}
