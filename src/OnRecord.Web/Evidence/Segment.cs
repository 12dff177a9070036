using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Web.Evidence;

/// <summary>A stretch of text over which nothing changes.</summary>
/// <param name="Layers">All that covers it, in the order in which the layers were given.</param>
public sealed record Segment(TextSpan Span, ImmutableArray<Layer> Layers);
