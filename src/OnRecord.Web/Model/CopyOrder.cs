using System.Text.Json.Serialization;

namespace OnRecord.Web.Model;

/// <summary>Which of two reports with one text is the earlier.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CopyOrder>))]
public enum CopyOrder
{
    /// <summary>The other outlet had it on an earlier day.</summary>
    [JsonStringEnumMemberName("took")]
    Took,

    /// <summary>The other outlet had it on a later day.</summary>
    [JsonStringEnumMemberName("gave")]
    Gave,

    /// <summary>Their dates do not tell.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,
}
