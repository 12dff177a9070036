using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>A count or measure inside a proposition.</summary>
/// <param name="Unit">"person", "USD", "percent", … in the singular; null when nothing is counted.</param>
/// <param name="Of">What is counted or measured, as lemma of the predicate or noun: "died".</param>
public sealed record FigureEntry(decimal Value, string? Unit, string? Of, FigureRelation Relation);
