using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>A claim on which a statement takes a position.</summary>
public sealed record ClaimReference(string Id, string Address, string Text, ClaimStatus Status, Stance Stance);
