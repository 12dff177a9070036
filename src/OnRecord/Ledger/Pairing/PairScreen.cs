using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Pairing;

/// <summary>Tells pairs that are worth a judge's time: those that speak of one matter at all. A judge takes thousands of times as long.</summary>
internal static class PairScreen
{
    private const double LeastLikeness = 0.12;

    public static bool IsWorthJudging(Gist a, Gist b) => a.Fingerprint == b.Fingerprint || Likeness.Of(a, b) >= LeastLikeness;
}
