using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>A claim as lists show it.</summary>
/// <param name="Text">The beginning of its clearest statement.</param>
/// <param name="For">Who asserts it: the first few names.</param>
/// <param name="Against">Who denies or doubts it.</param>
public sealed record ClaimLine(string Address, string Text, ClaimStatus Status, double Certainty, int Outlets, string Origins, string For, string Against);
