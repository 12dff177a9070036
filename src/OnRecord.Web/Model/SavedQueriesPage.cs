namespace OnRecord.Web.Model;

/// <summary>The queries that are kept.</summary>
public sealed record SavedQueriesPage(IReadOnlyList<SavedQueryView> Queries);
