using System.Text.Json.Serialization;

namespace OnRecord.Text;

[JsonConverter(typeof(JsonStringEnumConverter<NoteSeverity>))]
public enum NoteSeverity
{
    [JsonStringEnumMemberName("info")]
    Info,

    [JsonStringEnumMemberName("warning")]
    Warning,
}
