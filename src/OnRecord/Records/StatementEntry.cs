using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

public sealed record StatementEntry
{
    /// <summary>From here on four in five were right in every part, of what readers judged in real reports (docs/quality.md).</summary>
    private const double Sure = 0.7,
        Likely = 0.35;

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

    /// <summary>
    /// How probable it is that all of it is right, speaker, act, content, what holds it and whether it was said: 0 to 1, as readers found in real reports
    /// (docs/quality.md). 1 for what a person accepted or corrected.
    /// </summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether some part of it may well be wrong: below 0.7, of what is above more than four in five are right (docs/quality.md).</summary>
    [JsonIgnore]
    public bool IsUnsure => Confidence < Sure;

    /// <summary>Whether it is more likely wrong than right by far: below 0.35, of what is below one in four is wholly right (docs/quality.md).</summary>
    [JsonIgnore]
    public bool IsUnlikely => Confidence < Likely;

    /// <summary>Corrections that touched it, in the order in which they were made; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CorrectionMark>? Corrections { get; init; }

    /// <summary>When it was said; where nothing tells that, by when: the date of the report. Null of what is only expected or supposed to be said.</summary>
    internal When? Said(When? reported) => When ?? (Realis is StatementRealis.Actual or StatementRealis.Negated ? reported?.Bound : null);

    /// <summary>From the first piece of the content to the last; null without any.</summary>
    public TextSpan? WholeContent() => Content.Count > 0 ? Content[0].Cover(Content[^1]) : null;

    /// <summary>The words that show it: its content; its cue where it has none; empty for neither.</summary>
    public IReadOnlyList<TextSpan> ShownBy() =>
        Content.Count > 0 ? Content
        : Cue is { } cue ? [cue.Span]
        : [];
}
