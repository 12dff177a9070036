using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>That two wordings are about one proposition. A pure function of the two.</summary>
internal sealed record Edge(Node A, Node B, PairVerdict Verdict)
{
    public Node Other(Node one) => ReferenceEquals(one, A) ? B : A;
}
