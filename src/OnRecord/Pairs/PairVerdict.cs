namespace OnRecord.Pairs;

/// <summary>What the judge says of two propositions.</summary>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Certainty">How often a judgement like this one is right, from 0 to 1, as measured on pairs of another hand.</param>
public readonly record struct PairVerdict(PairRelation Relation, double Certainty);
