using OnRecord.Ledger.Rebuttals;

namespace OnRecord.Training.Ledger;

/// <summary>An exchange of a coded report.</summary>
/// <param name="Values">See <see cref="RebuttalFeatures"/>.</param>
/// <param name="IsRebuttal">Whether coded positions on one claim, one for it and one against it, stand in the two places.</param>
/// <param name="Weight">Less where coders left one of the places, or both, out: nobody said that it is none.</param>
/// <param name="IsCoded">Whether coded positions stand in both places.</param>
internal sealed record RebuttalExample(string Heap, Exchange Exchange, float[] Values, bool IsRebuttal, double Weight, bool IsCoded);
