namespace OnRecord.Queries;

/// <summary>How an answer divides by one field, the most frequent values first.</summary>
/// <param name="More">How many further values there are.</param>
internal sealed record Facet(string Name, IReadOnlyList<FacetValue> Values, int More);
