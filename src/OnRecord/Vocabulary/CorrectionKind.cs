using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>What a person's correction does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CorrectionKind>))]
public enum CorrectionKind
{
    /// <summary>It is a statement, as the record has it.</summary>
    [JsonStringEnumMemberName("accept")]
    Accept,

    /// <summary>It is no statement.</summary>
    [JsonStringEnumMemberName("reject")]
    Reject,

    /// <summary>Other bounds of source, cue or content.</summary>
    [JsonStringEnumMemberName("span")]
    Span,

    [JsonStringEnumMemberName("speaker")]
    Speaker,

    [JsonStringEnumMemberName("act")]
    Act,

    /// <summary>When it was said, or when a report was published.</summary>
    [JsonStringEnumMemberName("date")]
    Date,

    /// <summary>Two actors are one.</summary>
    [JsonStringEnumMemberName("sameActor")]
    SameActor,

    [JsonStringEnumMemberName("notSameActor")]
    NotSameActor,

    /// <summary>Two propositions say the same, or the opposite: they are one claim.</summary>
    [JsonStringEnumMemberName("sameClaim")]
    SameClaim,

    [JsonStringEnumMemberName("notSameClaim")]
    NotSameClaim,

    /// <summary>From whom a source has what it asserts.</summary>
    [JsonStringEnumMemberName("origin")]
    Origin,

    /// <summary>Not to be shown or counted; nothing is said on whether it is right.</summary>
    [JsonStringEnumMemberName("hide")]
    Hide,

    [JsonStringEnumMemberName("label")]
    Label,

    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>Takes another correction back.</summary>
    [JsonStringEnumMemberName("undo")]
    Undo,

    /// <summary>Says where a correction belongs whose words stand no more where they stood.</summary>
    [JsonStringEnumMemberName("place")]
    Place,

    /// <summary>Who published a report.</summary>
    [JsonStringEnumMemberName("outlet")]
    Outlet,
}
