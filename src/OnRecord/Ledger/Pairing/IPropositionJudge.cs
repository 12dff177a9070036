using OnRecord.Ledger.Entering;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>Says how wordings stand to each other. What it says of two depends on the two alone, whichever comes first.</summary>
internal interface IPropositionJudge
{
    /// <summary>Whether the two may be about one matter at all: cheap.</summary>
    /// <param name="least">How probable that has to be, 0 to 1.</param>
    bool IsWorthJudging(Held a, Held b, double least);

    /// <summary>A verdict for each pair, in their order: dear.</summary>
    IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs);
}
