namespace OnRecord.Web.Model;

/// <summary>What was corrected.</summary>
/// <param name="Part">Id of the statement, actor or proposition whose history it is; null for all.</param>
/// <param name="Orphans">Those that are not in their place, all of them.</param>
/// <param name="Corrections">The newest first.</param>
public sealed record CorrectionsPage(string? Part, IReadOnlyList<CorrectionLine> Orphans, Paged<CorrectionLine> Corrections);
