using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

public sealed record StatementEntry
{
    private const double SureOutermost = 0.6,
        SureInside = 0.9;

    /// <summary>Made from the report and the words of source, cue and content.</summary>
    public required StatementId Id { get; init; }

    /// <summary>Id of the statement in whose content (or under whose frame) this one stands.</summary>
    public StatementId? Parent { get; init; }

    public required Act Act { get; init; }

    public required StatementMode Mode { get; init; }

    /// <summary>"did not say that".</summary>
    public bool Negated { get; init; }

    /// <summary>Null when it is not known.</summary>
    public Commitment? Commitment { get; init; }

    public StatementRealis Realis { get; init; }

    /// <summary>The words may be missing and the actor still be known: the grammar supplies it.</summary>
    public required PartyEntry Source { get; init; }

    /// <summary>Null only for a quotation that no word introduces.</summary>
    public CueEntry? Cue { get; init; }

    /// <summary>Pieces of the content, ascending; empty for some silences.</summary>
    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    public PartyEntry? Addressee { get; init; }

    /// <summary>Actors through which the statement reached the report, outermost first; empty when direct.</summary>
    public IReadOnlyList<ActorId> Via { get; init; } = [];

    public When? When { get; init; }

    public string? Where { get; init; }

    public TextSpan? Occasion { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>
    /// Whether it is about as likely wrong as right, in any part of it: outermost below 0.6, inside another statement below 0.9. So it was in sixty real reports
    /// and sixty more, read by two readers each (docs/quality.md).
    /// </summary>
    [JsonIgnore]
    public bool IsUnsure => Confidence < (Parent is null ? SureOutermost : SureInside);

    /// <summary>Corrections that touched it, in the order in which they were made; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CorrectionMark>? Corrections { get; init; }

    /// <summary>From the first piece of the content to the last; null without any.</summary>
    public TextSpan? WholeContent() => Content.Count > 0 ? Content[0].Cover(Content[^1]) : null;

    /// <summary>The words that show it: its content; its cue where it has none; empty for neither.</summary>
    public IReadOnlyList<TextSpan> ShownBy() =>
        Content.Count > 0 ? Content
        : Cue is { } cue ? [cue.Span]
        : [];
}
