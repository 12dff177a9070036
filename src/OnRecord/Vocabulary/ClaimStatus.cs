using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

[JsonConverter(typeof(JsonStringEnumConverter<ClaimStatus>))]
public enum ClaimStatus
{
    /// <summary>Somebody denies or doubts.</summary>
    [JsonStringEnumMemberName("disputed")]
    Disputed,

    /// <summary>Asserted; nobody denies; one root.</summary>
    [JsonStringEnumMemberName("alleged")]
    Alleged,

    /// <summary>Two or more independent roots assert; nobody denies.</summary>
    [JsonStringEnumMemberName("corroborated")]
    Corroborated,

    [JsonStringEnumMemberName("undisputed")]
    Undisputed,
}
