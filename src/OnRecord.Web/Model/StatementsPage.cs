namespace OnRecord.Web.Model;

/// <summary>Statements that a query finds, and how they divide.</summary>
/// <param name="Sort">The word of the order.</param>
/// <param name="Remarks">What of the query could not be taken as it stands, in sentences.</param>
public sealed record StatementsPage(string Query, string Sort, IReadOnlyList<string> Remarks, IReadOnlyList<FacetView> Facets, Paged<StatementView> Statements)
{
    /// <summary>What those said who speak for whom the query names; null where nobody does.</summary>
    public PartyHint? Party { get; init; }
}
