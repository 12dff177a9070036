namespace OnRecord.Web.Model;

/// <summary>Statements that a query finds, and how they divide.</summary>
/// <param name="Sort">The word of the order.</param>
/// <param name="Remarks">What of the query could not be taken as it stands, in sentences.</param>
public sealed record StatementsPage(string Query, string Sort, IReadOnlyList<string> Remarks, IReadOnlyList<FacetView> Facets, Paged<StatementView> Statements)
{
    /// <summary>How the answer came about, and what else may be asked.</summary>
    public required AnswerView Answer { get; init; }
}
