using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>Whether the saying itself happened. Only an actual one takes a position.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatementRealis>))]
public enum StatementRealis
{
    [JsonStringEnumMemberName("actual")]
    Actual,

    /// <summary>"never said that", "denied having told"; and the mere absence of words: "did not say".</summary>
    [JsonStringEnumMemberName("negated")]
    Negated,

    /// <summary>"if she says", "asked whether he had said".</summary>
    [JsonStringEnumMemberName("hypothetical")]
    Hypothetical,

    [JsonStringEnumMemberName("future")]
    Future,
}
