namespace OnRecord.Web.Model;

/// <summary>The answer to what somebody asks, in the order of use: claims with both sides, statements, passages.</summary>
/// <param name="Remarks">What of the query could not be taken as it stands, in sentences.</param>
/// <param name="Claims">The nearest.</param>
/// <param name="ClaimCount">How many claims there are on which what was found speaks.</param>
/// <param name="Statements">The nearest, first those that hold all words.</param>
/// <param name="StatementCount">How many are found.</param>
/// <param name="Truncated">More passages may match than are shown.</param>
public sealed record SearchPage(
    string Query,
    IReadOnlyList<string> Remarks,
    AnswerView Answer,
    IReadOnlyList<ClaimLine> Claims,
    int ClaimCount,
    IReadOnlyList<StatementView> Statements,
    int StatementCount,
    IReadOnlyList<HitView> Hits,
    bool Truncated
)
{
    /// <summary>What has the id that was asked for; null where words are asked for.</summary>
    public NamedThing? Named { get; init; }
}
