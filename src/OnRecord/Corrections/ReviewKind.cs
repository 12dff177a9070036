using System.Text.Json.Serialization;

namespace OnRecord.Corrections;

/// <summary>Why something waits to be looked at.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReviewKind>))]
internal enum ReviewKind
{
    /// <summary>A statement on which a dispute rests, or with which there would be one.</summary>
    [JsonStringEnumMemberName("position")]
    Position,

    /// <summary>Two claims that may be one.</summary>
    [JsonStringEnumMemberName("possibly")]
    Possibly,

    /// <summary>A statement that may be none.</summary>
    [JsonStringEnumMemberName("unsure")]
    Unsure,
}
