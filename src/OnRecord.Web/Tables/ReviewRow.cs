using OnRecord.Records.Ids;

namespace OnRecord.Web.Tables;

/// <summary>Something that should be looked at, on one line: <c>onrecord-review/1</c>.</summary>
internal sealed record ReviewRow
{
    public string Schema { get; init; } = "onrecord-review/1";

    /// <summary>The word of a kind of review: "position", "possibly", "unsure".</summary>
    public required string Kind { get; init; }

    /// <summary>0 to 1: how much would change by it, among those of its kind.</summary>
    public required double Effect { get; init; }

    /// <summary>0 to 1: how sure the program is of it.</summary>
    public required double Certainty { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Reason { get; init; }

    public ClaimId? Claim { get; init; }

    /// <summary>The claim that may be the same.</summary>
    public ClaimId? Other { get; init; }

    public string? Report { get; init; }

    public string? Statement { get; init; }

    /// <summary>Of the claim, or of the statement: verbatim.</summary>
    public required string Words { get; init; }
}
