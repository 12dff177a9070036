using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

/// <summary>A claim without its positions.</summary>
internal sealed record ClaimHead
{
    public required string Claim { get; init; }

    [Description("The clearest wording, verbatim from a report: a claim, not a fact.")]
    public required string Text { get; init; }

    [Description("disputed, alleged, corroborated, undisputed: of what reports say, not of what is so.")]
    public required string Status { get; init; }

    [Description("0 to 1: how sure it is that the positions speak to one claim, and the status. Below 0.8 say that it is to be checked.")]
    public required double Certainty { get; init; }

    [Description("How many independent origins stand behind the assertions: a number, a range, or none known.")]
    public required string Origins { get; init; }

    public required int Outlets { get; init; }

    [Description("That people corrected it: “after 1 correction”.")]
    public string? Corrected { get; init; }
}
