using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>
/// What a person said of a part of the record, once and for good: <c>onrecord-correction/1</c>. It is never changed; another one takes it back. Made by
/// <see cref="CorrectionJson.Named"/>, which gives it the id that all it says makes.
/// </summary>
public sealed record Correction
{
    public const string CurrentSchema = "onrecord-correction/1";

    public string Schema { get; init; } = CurrentSchema;

    public CorrectionId Id { get; init; } = "";

    public required CorrectionKind Kind { get; init; }

    /// <summary>The name of whoever corrects.</summary>
    public required string By { get; init; }

    /// <summary>When, as the caller says: the library has no clock.</summary>
    public required DateTimeOffset At { get; init; }

    public string? Why { get; init; }

    /// <summary>Null for one that takes another back.</summary>
    public Anchor? Target { get; init; }

    /// <summary>The second of two that are the same or not the same.</summary>
    public Anchor? Other { get; init; }

    /// <summary>The correction that is taken back, or placed again.</summary>
    public CorrectionId? Of { get; init; }

    public GivenBounds? Bounds { get; init; }

    /// <summary>Empty where the speaker is unknown.</summary>
    public IReadOnlyList<GivenSpeaker>? Speakers { get; init; }

    public Act? Act { get; init; }

    /// <summary>Null where the act tells it.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>Null, with <see cref="CorrectionKind.Date"/>, where it is undated.</summary>
    public When? When { get; init; }

    /// <summary>Of two propositions of one claim: whether they say the opposite.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Opposite { get; init; }

    /// <summary>A label or a note; with <see cref="CorrectionKind.Origin"/> the name of whom it is had from, null where it is an origin of its own; with
    /// <see cref="CorrectionKind.Outlet"/> the name of the outlet, null where nobody knows it.</summary>
    public string? Text { get; init; }
}
