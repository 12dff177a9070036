using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>Two wordings that are not two matters.</summary>
/// <param name="A">Number of the first.</param>
/// <param name="B">Number of the other, which is higher.</param>
/// <param name="Verdict">Null where a person ruled instead of the judge.</param>
internal readonly record struct ComparedPair(int A, int B, PairVerdict? Verdict);
