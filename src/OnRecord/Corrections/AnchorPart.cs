using System.Text.Json.Serialization;

namespace OnRecord.Corrections;

/// <summary>What a correction is anchored at.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnchorPart>))]
public enum AnchorPart
{
    [JsonStringEnumMemberName("report")]
    Report,

    [JsonStringEnumMemberName("statement")]
    Statement,

    [JsonStringEnumMemberName("actor")]
    Actor,

    /// <summary>What a statement, or the report itself, puts forward: by it a claim is meant.</summary>
    [JsonStringEnumMemberName("proposition")]
    Proposition,
}
