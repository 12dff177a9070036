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

    public required IReadOnlyList<RootView> Roots { get; init; }

    public required IReadOnlyList<PositionView> Asserted { get; init; }

    /// <summary>Denied or doubted.</summary>
    public required IReadOnlyList<PositionView> Contested { get; init; }

    /// <summary>Passed on without taking sides, and silences.</summary>
    public required IReadOnlyList<PositionView> Others { get; init; }
}
