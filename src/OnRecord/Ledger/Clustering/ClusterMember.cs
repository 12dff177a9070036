using OnRecord.Ledger.Pairing;

namespace OnRecord.Ledger.Clustering;

/// <summary>A wording in a claim.</summary>
/// <param name="Opposite">Whether it says that the claim is not so.</param>
/// <param name="Doubts">Whether it says only that the claim is not shown to be so.</param>
/// <param name="Certainty">0 to 1: how well it matches the rest of the claim.</param>
/// <param name="Partner">The wording that it matches best; null where it is alone.</param>
/// <param name="IsRuled">Whether a person found it to be one with another.</param>
internal sealed record ClusterMember(Node Node, bool Opposite, bool Doubts, double Certainty, string? Partner = null, bool IsRuled = false)
{
    /// <summary>In words.</summary>
    public string Why =>
        Partner is null ? "its own words"
        : IsRuled ? $"found to be one with “{Partner}”"
        : $"judged with “{Partner}”";
}
