using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>That two wordings are about one proposition. A pure function of the two, and of what a person found of them.</summary>
/// <param name="IsRuled">Whether a person found them so, whatever the judge says.</param>
internal sealed record Edge(Node A, Node B, PairVerdict Verdict, bool IsRuled = false)
{
    public Node Other(Node one) => ReferenceEquals(one, A) ? B : A;
}
