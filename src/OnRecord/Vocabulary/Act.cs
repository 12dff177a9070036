using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>What a statement does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Act>))]
public enum Act
{
    [JsonStringEnumMemberName("assert")]
    Assert,

    [JsonStringEnumMemberName("deny")]
    Deny,

    [JsonStringEnumMemberName("accuse")]
    Accuse,

    [JsonStringEnumMemberName("admit")]
    Admit,

    [JsonStringEnumMemberName("urge")]
    Urge,

    [JsonStringEnumMemberName("demand")]
    Demand,

    [JsonStringEnumMemberName("ask")]
    Ask,

    [JsonStringEnumMemberName("warn")]
    Warn,

    [JsonStringEnumMemberName("threaten")]
    Threaten,

    [JsonStringEnumMemberName("pledge")]
    Pledge,

    [JsonStringEnumMemberName("propose")]
    Propose,

    [JsonStringEnumMemberName("support")]
    Support,

    [JsonStringEnumMemberName("oppose")]
    Oppose,

    [JsonStringEnumMemberName("doubt")]
    Doubt,

    [JsonStringEnumMemberName("believe")]
    Believe,

    [JsonStringEnumMemberName("order")]
    Order,

    [JsonStringEnumMemberName("report")]
    Report,

    /// <summary>Declined to comment, did not specify, offered no evidence.</summary>
    [JsonStringEnumMemberName("silent")]
    Silent,
}
