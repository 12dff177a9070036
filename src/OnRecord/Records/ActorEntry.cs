using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

public sealed record ActorEntry
{
    /// <summary>Made from the report and the actor's name and kind.</summary>
    public required ActorId Id { get; init; }

    /// <summary>The fullest name in the report, or the canonical one of a known state, organisation or outlet ("anonymous US officials" for a group
    /// without names).</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>The office held, as the report words it ("Foreign Ministry spokesman").</summary>
    public string? Office { get; init; }

    public string? Affiliation { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>Id of the actor for whom it speaks: a lawyer's client, a spokesman's ministry.</summary>
    public ActorId? SpeaksFor { get; init; }

    public bool Anonymous { get; init; }

    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>Corrections that touched it, in the order in which they were made; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CorrectionMark>? Corrections { get; init; }
}
