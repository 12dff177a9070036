namespace OnRecord.Web.Model;

/// <summary>One value of a field.</summary>
/// <param name="Term">What narrows the query to it.</param>
public sealed record FacetValueView(string Label, string Term, int Count);
