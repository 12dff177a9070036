using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>The themes that a claim belongs to: the one that the ledger has for it, and those under which people put it with a label.</summary>
internal static class ClaimIssues
{
    public static IReadOnlyList<string> Of(ClaimEntry claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        IEnumerable<string> labels = (claim.Corrections ?? []).Where(c => c.Kind == CorrectionKind.Label).Select(c => c.Now).OfType<string>();
        return claim.Issue is null && claim.Corrections is null
            ? []
            : [.. (claim.Issue is { } issue ? labels.Prepend(issue) : labels).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
