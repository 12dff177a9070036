using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

internal sealed record ChainStep
{
    public required string Name { get; init; }

    [Description("What this link did with what it hands on: “reported”, “denied”, “said”. A link that denied did not assert.")]
    public required string Did { get; init; }

    [Description("Whether it stands for people without names, who may be others in another report.")]
    public bool? Unnamed { get; init; }

    public string? Statement { get; init; }

    [Description("The words that name it.")]
    public ExactQuote? NamedBy { get; init; }

    [Description("The words that show what it did.")]
    public ExactQuote? Cue { get; init; }

    public double? Certainty { get; init; }
}
