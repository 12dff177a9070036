using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

[JsonConverter(typeof(JsonStringEnumConverter<Stance>))]
public enum Stance
{
    [JsonStringEnumMemberName("asserts")]
    Asserts,

    [JsonStringEnumMemberName("denies")]
    Denies,

    [JsonStringEnumMemberName("doubts")]
    Doubts,

    /// <summary>Passes on without taking sides.</summary>
    [JsonStringEnumMemberName("reports")]
    Reports,

    [JsonStringEnumMemberName("silent")]
    Silent,
}
