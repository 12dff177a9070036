using System.ComponentModel;
using OnRecord.Time;

namespace OnRecord.Mcp.Answers;

/// <summary>One attribution: somebody says something.</summary>
internal sealed record StatementItem
{
    public required Evidence Evidence { get; init; }

    [Description("Id of the statement; lasts.")]
    public required string Statement { get; init; }

    [Description("The statement inside which this one is told.")]
    public string? Parent { get; init; }

    [Description("How it holds the words of the query: exact, otherwise (in other words), partly (some of them). Absent where no words were asked.")]
    public string? Match { get; init; }

    [Description("assert, deny, accuse, … silent.")]
    public required string Act { get; init; }

    [Description("How the source stands to the words as they are: is, isnot, uncertain, open, refused.")]
    public string? Commitment { get; init; }

    [Description("Whether the saying happened: actual, negated, hypothetical, future.")]
    public required string Realis { get; init; }

    [Description("Ids of claims, to which others speak as well, on which it takes a position; get_claim shows them.")]
    public IReadOnlyList<string>? Claims { get; init; }

    [Description("Who says otherwise on its claim, with the id of the claim. Absent where nobody is known to, or claims were not read.")]
    public IReadOnlyList<string>? Otherwise { get; init; }

    [Description("Empty when the speaker is unknown.")]
    public required IReadOnlyList<string> Speakers { get; init; }

    public IReadOnlyList<string>? Addressees { get; init; }

    [Description("When it was said; basis “bounded” means only that it was said by that day.")]
    public When? When { get; init; }
}
