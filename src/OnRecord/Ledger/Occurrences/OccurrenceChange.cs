namespace OnRecord.Ledger.Occurrences;

/// <summary>Happenings that are there no more, and those that are new: one that has another telling is another.</summary>
internal sealed record OccurrenceChange(IReadOnlyCollection<Occurrence> Gone, IReadOnlyCollection<Occurrence> Came);
