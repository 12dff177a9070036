using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>A count or measure inside a proposition.</summary>
/// <param name="Unit">"person", "USD", "percent", … in the singular; null when nothing is counted.</param>
/// <param name="Of">Lemma of what is counted or measured, or of what happened to it.</param>
public sealed record Figure(decimal Value, string? Unit, string? Of, FigureRelation Relation);
