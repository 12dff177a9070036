namespace OnRecord.Queries;

/// <summary>A place in a query.</summary>
/// <param name="Term">Of a term; of an opening bracket its field, or null.</param>
internal readonly record struct QueryToken(QuerySign Sign, QueryTerm? Term = null);
