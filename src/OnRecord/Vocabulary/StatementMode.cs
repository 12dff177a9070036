using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

[JsonConverter(typeof(JsonStringEnumConverter<StatementMode>))]
public enum StatementMode
{
    /// <summary>All of the content stands in quotation marks.</summary>
    [JsonStringEnumMemberName("direct")]
    Direct,

    /// <summary>None of it does.</summary>
    [JsonStringEnumMemberName("indirect")]
    Indirect,

    /// <summary>Some of it does.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,
}
