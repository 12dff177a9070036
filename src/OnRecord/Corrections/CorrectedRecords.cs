using OnRecord.Records;

namespace OnRecord.Corrections;

/// <summary>Records as corrections have them.</summary>
/// <param name="Records">In the order given, without those that are hidden. Every part that a correction touched carries its mark.</param>
/// <param name="Outcomes">Of every correction, in the order of when they were made.</param>
internal sealed record CorrectedRecords(IReadOnlyList<ReportRecord> Records, IReadOnlyList<CorrectionOutcome> Outcomes);
