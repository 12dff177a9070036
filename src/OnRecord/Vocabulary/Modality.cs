using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>As what a proposition is put forward by its own words.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Modality>))]
public enum Modality
{
    [JsonStringEnumMemberName("asserted")]
    Asserted,

    /// <summary>"may have asked", "is likely to".</summary>
    [JsonStringEnumMemberName("possible")]
    Possible,

    /// <summary>"will ask", "is to ask".</summary>
    [JsonStringEnumMemberName("future")]
    Future,

    /// <summary>"wants", "hopes": what somebody would like to be so.</summary>
    [JsonStringEnumMemberName("wished")]
    Wished,

    /// <summary>What somebody is asked or told to do, or whether it is so.</summary>
    [JsonStringEnumMemberName("asked")]
    Asked,
}
