using System.Collections.Immutable;

namespace OnRecord.Ledger.Clustering;

/// <summary>Wordings taken as one proposition or its opposite, ascending by key. Immutable.</summary>
internal sealed record Cluster(ImmutableArray<ClusterMember> Members);
