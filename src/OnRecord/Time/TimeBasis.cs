using System.Text.Json.Serialization;

namespace OnRecord.Time;

/// <summary>How a time is known.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimeBasis>))]
public enum TimeBasis
{
    /// <summary>Written out: "14 March 2022".</summary>
    [JsonStringEnumMemberName("explicit")]
    Explicit,

    /// <summary>Counted from another date: "on Monday".</summary>
    [JsonStringEnumMemberName("relative")]
    Relative,

    /// <summary>From other reports of the same happening.</summary>
    [JsonStringEnumMemberName("inferred")]
    Inferred,

    /// <summary>Given by the user or a sidecar.</summary>
    [JsonStringEnumMemberName("given")]
    Given,

    /// <summary>From a page's metadata.</summary>
    [JsonStringEnumMemberName("metadata")]
    Metadata,

    /// <summary>At that time or before it: what a report prints was said by the day on which it appeared.</summary>
    [JsonStringEnumMemberName("bounded")]
    Bounded,
}
