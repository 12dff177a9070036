using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Pairs;

namespace OnRecord.Tests.Ledger;

/// <summary>Judges every pair by a rule of the test, and counts what it is asked.</summary>
internal sealed class StubJudge(Func<Held, Held, PairVerdict> rule) : IPropositionJudge
{
    public int Asked { get; private set; }

    public bool IsWorthJudging(Held a, Held b) => true;

    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs)
    {
        Asked += pairs.Count;
        return [.. pairs.Select(p => rule(p.A.Wording, p.B.Wording))];
    }
}
