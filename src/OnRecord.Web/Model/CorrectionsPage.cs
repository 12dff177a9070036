namespace OnRecord.Web.Model;

/// <summary>What was corrected.</summary>
/// <param name="Orphans">Those that are not in their place, all of them.</param>
/// <param name="Corrections">The newest first.</param>
public sealed record CorrectionsPage(IReadOnlyList<CorrectionLine> Orphans, Paged<CorrectionLine> Corrections);
