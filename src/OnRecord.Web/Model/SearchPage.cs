namespace OnRecord.Web.Model;

/// <param name="Truncated">More may match than are shown.</param>
public sealed record SearchPage(string Query, IReadOnlyList<HitView> Hits, bool Truncated);
