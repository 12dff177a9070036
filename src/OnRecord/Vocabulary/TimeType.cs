using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>The four types of TIMEX3.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimeType>))]
public enum TimeType
{
    [JsonStringEnumMemberName("DATE")]
    Date,

    [JsonStringEnumMemberName("TIME")]
    Time,

    [JsonStringEnumMemberName("DURATION")]
    Duration,

    [JsonStringEnumMemberName("SET")]
    Set,
}
