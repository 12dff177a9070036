using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>A claim with its positions in columns.</summary>
public sealed record ClaimView
{
    public required string Id { get; init; }

    public required string Address { get; init; }

    public required string Text { get; init; }

    public required ClaimStatus Status { get; init; }

    public required int Outlets { get; init; }

    /// <summary>"1 root", "1 to 3 roots".</summary>
    public required string Origins { get; init; }

    public required IReadOnlyList<RootView> Roots { get; init; }

    public required IReadOnlyList<PositionView> Asserted { get; init; }

    /// <summary>Denied or doubted.</summary>
    public required IReadOnlyList<PositionView> Contested { get; init; }

    /// <summary>Claims that are alike, not sure enough to be one with this.</summary>
    public required IReadOnlyList<PossiblyView> Possibly { get; init; }

    /// <summary>0 to 1: how sure the grouping and the status are; 0 where it was not measured.</summary>
    public required double Certainty { get; init; }

    /// <summary>Who began it, and who has it from whom.</summary>
    public required OriginMap Graph { get; init; }

    /// <summary>Outlets in the record that report of the same happening, and in whose reports nothing was found on it or on what may be the same.</summary>
    public required IReadOnlyList<string> NotCoveredBy { get; init; }

    /// <summary>How much of its lists stands here; null where all of it does.</summary>
    public ClaimShown? Shown { get; init; }

    /// <summary>Themes under which people put it.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>What was corrected of it.</summary>
    public IReadOnlyList<CorrectionMark> Corrections { get; init; } = [];

    /// <summary>Passed on without taking sides, and silences.</summary>
    public required IReadOnlyList<PositionView> Others { get; init; }
}
