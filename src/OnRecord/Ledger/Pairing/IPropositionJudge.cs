using OnRecord.Ledger.Entering;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>Says how wordings stand to each other. What it says of two depends on the two alone, whichever comes first.</summary>
internal interface IPropositionJudge
{
    /// <summary>Whether the two may be about one matter at all: cheap.</summary>
    bool IsWorthJudging(Held a, Held b);

    /// <summary>A verdict for each pair, in their order: dear.</summary>
    IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs);
}
