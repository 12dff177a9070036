namespace OnRecord.Web.Model;

/// <summary>One in the chain through which a statement reached its report, and what it did with it.</summary>
/// <param name="Did">A verb in the past tense, or the cue's own words in quotation marks.</param>
/// <param name="Address">The words that show it; null where none do.</param>
/// <param name="Rejects">Whether it rejects what follows.</param>
/// <param name="IsUnsure">Whether some part of it may well be wrong.</param>
/// <param name="IsUnnamed">Whether it goes by no name.</param>
public sealed record ChainPart(string Name, string Did, string? Address, bool Rejects, bool IsUnsure, bool IsUnnamed);
