namespace OnRecord.Queries;

/// <summary>One value of a facet.</summary>
/// <param name="Label">For readers.</param>
/// <param name="Term">What narrows the query to it: <c>outlet:"Fjord Herald"</c>.</param>
/// <param name="Count">How many of the answer have it.</param>
internal sealed record FacetValue(string Label, string Term, int Count);
