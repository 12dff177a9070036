using OnRecord.Ledger.Pairing;

namespace OnRecord.Ledger.Clustering;

/// <summary>A wording in a claim.</summary>
/// <param name="Opposite">Whether it says that the claim is not so.</param>
/// <param name="Doubts">Whether it says only that the claim is not shown to be so.</param>
/// <param name="Certainty">0 to 1: how well it matches the rest of the claim.</param>
/// <param name="Why">In words.</param>
internal sealed record ClusterMember(Node Node, bool Opposite, bool Doubts, double Certainty, string Why);
