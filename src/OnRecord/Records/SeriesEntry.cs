using OnRecord.Records.Ids;

namespace OnRecord.Records;

/// <summary>One counted or measured thing over time.</summary>
public sealed record SeriesEntry
{
    public required SeriesId Id { get; init; }

    /// <summary>What is counted, in words.</summary>
    public required string About { get; init; }

    public string? Unit { get; init; }

    public IReadOnlyList<SeriesPointEntry> Points { get; init; } = [];

    /// <summary>Pairs of points, by index, that cannot both be so.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Contradictions { get; init; } = [];
}
