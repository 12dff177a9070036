using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>A proposition on which statements take positions.</summary>
public sealed record ClaimEntry
{
    public required ClaimId Id { get; init; }

    /// <summary>The clearest statement of it, verbatim.</summary>
    public required string Text { get; init; }

    public required ClaimStatus Status { get; init; }

    /// <summary>0 to 1: how sure the grouping and the status are.</summary>
    public double Certainty { get; init; }

    /// <summary>Id of the theme that it belongs to.</summary>
    public string? Issue { get; init; }

    /// <summary>In order of time, then of the reports.</summary>
    public IReadOnlyList<PositionEntry> Positions { get; init; } = [];

    /// <summary>The independent origins that the asserting chains lead back to.</summary>
    public IReadOnlyList<RootEntry> Roots { get; init; } = [];

    /// <summary>How many origins there are at least and at most, and the words that show it.</summary>
    public OriginsEntry? Origins { get; init; }

    /// <summary>Ids of claims that are alike, not sure enough to join.</summary>
    public IReadOnlyList<ClaimId> Possibly { get; init; } = [];

    /// <summary>How many outlets carry it, whatever their stance: those whose own reports are in the record, and those that the chains name.</summary>
    public int Outlets { get; init; }

    /// <summary>Corrections that touched it, in the order in which they were made; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CorrectionMark>? Corrections { get; init; }
}
