namespace OnRecord.Pairs;

/// <summary>What the network says of two propositions, before anything is decided.</summary>
/// <param name="Weights">For each relation after <see cref="PairRelation.Undecided"/>; together 1.</param>
/// <param name="Facts">See <see cref="PairFacts"/>.</param>
internal sealed record PairReading(double[] Weights, float[] Facts);
