using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>Whether an event is told as having happened.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Realis>))]
public enum Realis
{
    [JsonStringEnumMemberName("actual")]
    Actual,

    [JsonStringEnumMemberName("future")]
    Future,

    [JsonStringEnumMemberName("hypothetical")]
    Hypothetical,

    [JsonStringEnumMemberName("negated")]
    Negated,

    [JsonStringEnumMemberName("historical")]
    Historical,

    /// <summary>Somebody says that somebody did wrong, and nobody else tells it as a fact.</summary>
    [JsonStringEnumMemberName("alleged")]
    Alleged,
}
