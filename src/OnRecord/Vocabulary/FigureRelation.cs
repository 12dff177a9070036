using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>How a figure bounds what it counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureRelation>))]
public enum FigureRelation
{
    [JsonStringEnumMemberName("=")]
    Exactly,

    /// <summary>"fewer than", "up to".</summary>
    [JsonStringEnumMemberName("<")]
    AtMost,

    /// <summary>"at least", "more than".</summary>
    [JsonStringEnumMemberName(">")]
    AtLeast,

    /// <summary>"about", "some", "nearly".</summary>
    [JsonStringEnumMemberName("~")]
    About,
}
