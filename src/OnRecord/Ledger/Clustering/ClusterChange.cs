namespace OnRecord.Ledger.Clustering;

/// <summary>Claims that are cut otherwise than before, and as what.</summary>
internal sealed record ClusterChange(IReadOnlyCollection<Cluster> Gone, IReadOnlyCollection<Cluster> Came);
