using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>One happening, told by one or more reports.</summary>
public sealed record HappeningEntry
{
    public required HappeningId Id { get; init; }

    public required string Type { get; init; }

    public string? Mode { get; init; }

    public IReadOnlyList<string> Actors { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public When? When { get; init; }

    public string? Where { get; init; }

    public string? Duration { get; init; }

    public VoteTally? Tally { get; init; }

    /// <summary>Actual where a report tells it as having happened, in its own voice or another's; else as the surest telling has it.</summary>
    public Realis Realis { get; init; }

    /// <summary>Whether it rests on weak evidence: no telling is sure by itself, or only one report tells what was said or is to come.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Unsure { get; init; }

    public IReadOnlyList<TellingEntry> Tellings { get; init; } = [];
}
