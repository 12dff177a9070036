using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>A correction, and what became of it.</summary>
/// <param name="Part">Id of the statement, actor or proposition that it is about now; empty for a report, null where none was found.</param>
/// <param name="Reason">Why it is not followed, in words; null where it is.</param>
internal sealed record CorrectionOutcome(Correction Correction, CorrectionState State, string? Part = null, string? Reason = null)
{
    /// <summary>Whether, of two, it is the second one that is not found.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>What is not found, where it is out of its place.</summary>
    public Anchor? Lost => IsOfOther ? Correction.Other : Correction.Target;

    /// <summary>The correction that puts it where it belongs now, without its time.</summary>
    public Correction PlacedAt(Anchor found, string by) =>
        new()
        {
            Kind = CorrectionKind.Place,
            By = by,
            At = default,
            Of = Correction.Id,
            Target = IsOfOther ? null : found,
            Other = IsOfOther ? found : null,
        };
}
