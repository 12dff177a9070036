using OnRecord.Records;

namespace OnRecord.Ledger.Claims;

/// <summary>Where a claim came from.</summary>
/// <param name="Proven">How many origins are provably different parties that could know by themselves.</param>
internal sealed record OriginGraph(IReadOnlyList<RootEntry> Roots, OriginsEntry Origins, int Proven);
