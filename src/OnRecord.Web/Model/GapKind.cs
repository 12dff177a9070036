using System.Text.Json.Serialization;

namespace OnRecord.Web.Model;

/// <summary>What a report does not say of itself. The words are those of the corrections that say it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GapKind>))]
public enum GapKind
{
    [JsonStringEnumMemberName("date")]
    Date,

    [JsonStringEnumMemberName("outlet")]
    Outlet,
}
