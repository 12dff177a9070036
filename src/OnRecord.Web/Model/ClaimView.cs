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

    /// <summary>Passed on without taking sides, and silences.</summary>
    public required IReadOnlyList<PositionView> Others { get; init; }
}
