using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>A position that a report takes in its own voice.</summary>
/// <param name="Claim">The claim, and the address of its page.</param>
/// <param name="Words">Of the report, and the address where they stand.</param>
/// <param name="IsSure">Whether it is sure enough that the words speak to this claim.</param>
public sealed record OwnLine(Fragment Claim, Stance Stance, Fragment Words, When? When, bool IsSure);
