using System.Text.Json.Serialization;

namespace OnRecord.Records;

/// <summary>An original source that asserting chains lead back to.</summary>
public sealed record RootEntry
{
    public required string Actor { get; init; }

    /// <summary>Ids of the reports whose chains lead here.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>On whose word chains without a source of their own were merged into this root; null when no merge was needed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MergeEntry>? Merged { get; init; }
}
