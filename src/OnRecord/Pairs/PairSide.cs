namespace OnRecord.Pairs;

/// <summary>One of two propositions that are compared.</summary>
/// <param name="Speaker">Who puts it forward, by name; null where unknown. The outlet, where it speaks with its own voice.</param>
/// <param name="Text">What is put forward, self-contained.</param>
/// <param name="Context">A sentence that helps to understand it; null for none.</param>
internal sealed record PairSide(string? Speaker, string Text, string? Context = null);
