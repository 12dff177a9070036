using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>One actor across all reports.</summary>
public sealed record IdentityEntry
{
    public required IdentityId Id { get; init; }

    /// <summary>The name by which it goes most, never the longest because it is the longest.</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Every other name it goes by.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Id of the identity for which it speaks: a lawyer's client, a spokesman's ministry, a ministry's state.</summary>
    public IdentityId? SpeaksFor { get; init; }

    public IReadOnlyList<IdentityMemberEntry> Members { get; init; } = [];

    /// <summary>Corrections that touched it, in the order in which they were made; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CorrectionMark>? Corrections { get; init; }
}
