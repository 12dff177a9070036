namespace OnRecord.Web.Model;

/// <summary>What a person should look at, all of it or what a query finds, in the order of what changes by it.</summary>
/// <param name="Query">Empty for all.</param>
/// <param name="Remarks">What of the query could not be taken as it stands, in sentences.</param>
/// <param name="Made">How many corrections were made so far.</param>
public sealed record ReviewPage(string Query, IReadOnlyList<string> Remarks, Paged<ReviewCard> Items, int Positions, int Possibly, int Unsure, int Made)
{
    /// <summary>How the answer came about, and what else may be asked.</summary>
    public required AnswerView Answer { get; init; }
}
