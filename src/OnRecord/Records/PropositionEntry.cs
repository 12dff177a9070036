using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>What a content, or a narrated sentence, puts forward, once and self-contained.</summary>
public sealed record PropositionEntry
{
    public required PropositionId Id { get; init; }

    /// <summary>Id of the statement whose content it is; null for the outlet's own voice.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words with pronouns and missing subjects filled in: "Russia asked China for military help".</summary>
    public required string Text { get; init; }

    /// <summary>Lemma of the predicate.</summary>
    public required string Predicate { get; init; }

    /// <summary>Id of the actor that does it; null when none does or none is known.</summary>
    public ActorId? Agent { get; init; }

    /// <summary>Id of the actor to whom it is done.</summary>
    public ActorId? Patient { get; init; }

    public IReadOnlyList<RoleEntry> Others { get; init; } = [];

    /// <summary>Who stands how to it, the innermost source first; empty in records of older programs.</summary>
    public IReadOnlyList<StanceEntry> Stances
    {
        get;
        init => field = value ?? [];
    } = [];

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    public IReadOnlyList<FigureEntry> Figures { get; init; } = [];

    public When? When { get; init; }

    public string? Where { get; init; }

    /// <summary>Corrections that touched it, in the order in which they were made; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CorrectionMark>? Corrections { get; init; }
}
