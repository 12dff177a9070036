namespace OnRecord.Attribution.Explaining;

/// <param name="Feature">What was looked at: "lemma relation".</param>
/// <param name="Weight">Positive when it speaks for the answer.</param>
internal sealed record Reason(string Feature, double Weight);
