using System.Text.Json.Serialization;

namespace OnRecord.Web.Model;

/// <summary>A stretch of time that is held beside the one before it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MovementSpan>))]
public enum MovementSpan
{
    [JsonStringEnumMemberName("week")]
    Week,

    [JsonStringEnumMemberName("month")]
    Month,

    [JsonStringEnumMemberName("year")]
    Year,
}
