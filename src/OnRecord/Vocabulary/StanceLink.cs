using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>What one link of a chain does with the proposition that it hands on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StanceLink>))]
public enum StanceLink
{
    /// <summary>Puts it forward, or passes it on without taking sides.</summary>
    [JsonStringEnumMemberName("conveys")]
    Conveys,

    /// <summary>Says that it is not so: "denied that …", "… were pure invention".</summary>
    [JsonStringEnumMemberName("rejects")]
    Rejects,

    /// <summary>"doubted that …", "there is no sign that …".</summary>
    [JsonStringEnumMemberName("doubts")]
    Doubts,

    /// <summary>Asks, wishes, supposes: takes no side.</summary>
    [JsonStringEnumMemberName("open")]
    Open,

    /// <summary>Says nothing about it: "declined to comment".</summary>
    [JsonStringEnumMemberName("refuses")]
    Refuses,
}
