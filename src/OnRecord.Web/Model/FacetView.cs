using OnRecord.Queries;

namespace OnRecord.Web.Model;

/// <summary>How an answer divides by one field, as a page shows it.</summary>
/// <param name="More">How many further values there are.</param>
public sealed record FacetView(string Name, IReadOnlyList<FacetValueView> Values, int More)
{
    internal static FacetView Of(Facet facet) => new(facet.Name, [.. facet.Values.Select(v => new FacetValueView(v.Label, v.Term, v.Count))], facet.More);
}
