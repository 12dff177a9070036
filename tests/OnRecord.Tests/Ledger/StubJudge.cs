using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Pairs;

namespace OnRecord.Tests.Ledger;

/// <summary>Judges every pair by a rule of the test, and counts what it is asked.</summary>
/// <param name="screen">How probably two are about one matter; null where all are worth judging.</param>
internal sealed class StubJudge(Func<Held, Held, PairVerdict> rule, Func<Held, Held, double>? screen = null) : IPropositionJudge
{
    public int Asked { get; private set; }

    public bool IsWorthJudging(Held a, Held b, double least) => screen is null || screen(a, b) >= least;

    public IReadOnlyList<PairVerdict> Judge(IReadOnlyList<(Node A, Node B)> pairs)
    {
        Asked += pairs.Count;
        return [.. pairs.Select(p => rule(p.A.Wording, p.B.Wording))];
    }
}
