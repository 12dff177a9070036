using System.Text.Json.Serialization;

namespace OnRecord.Web.Evidence;

/// <summary>What a stretch of a report's text is there for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Part>))]
public enum Part
{
    [JsonStringEnumMemberName("source")]
    Source,

    [JsonStringEnumMemberName("cue")]
    Cue,

    [JsonStringEnumMemberName("content")]
    Content,

    [JsonStringEnumMemberName("addressee")]
    Addressee,

    [JsonStringEnumMemberName("occasion")]
    Occasion,

    [JsonStringEnumMemberName("headline")]
    Headline,

    /// <summary>A picture caption.</summary>
    [JsonStringEnumMemberName("caption")]
    Caption,

    /// <summary>Neither body, headline, byline nor caption: menus, "Post a Comment", related links.</summary>
    [JsonStringEnumMemberName("debris")]
    Debris,
}
