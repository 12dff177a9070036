using OnRecord.Ledger.Entering;

namespace OnRecord.Training.Ledger;

/// <summary>Two propositions of a heap.</summary>
/// <param name="Values">Of <see cref="OnRecord.Ledger.Pairing.MatterFeature"/>.</param>
/// <param name="IsOneMatter">Whether coded positions of one claim stand there.</param>
/// <param name="IsCoded">Whether coded positions stand in both places: where none does, nobody said that the two are apart.</param>
/// <param name="IsOpposed">Whether one rejects what the other puts forward; null when that can't be told.</param>
internal sealed record MatterExample(string Heap, Held A, Held B, float[] Values, bool IsOneMatter, bool IsCoded, bool? IsOpposed);
