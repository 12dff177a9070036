namespace OnRecord.Web.Model;

/// <summary>A list, whole or what a query finds of it.</summary>
/// <param name="Query">Empty for all.</param>
/// <param name="Remarks">What of the query could not be taken as it stands, in sentences.</param>
public sealed record Listed<T>(string Query, IReadOnlyList<string> Remarks, Paged<T> Found)
{
    /// <summary>How the answer came about, and what else may be asked.</summary>
    public required AnswerView Answer { get; init; }
}
