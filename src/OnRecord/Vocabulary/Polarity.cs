using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>Whether a proposition puts its predicate forward or negates it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Polarity>))]
public enum Polarity
{
    [JsonStringEnumMemberName("+")]
    Positive,

    [JsonStringEnumMemberName("-")]
    Negative,
}
