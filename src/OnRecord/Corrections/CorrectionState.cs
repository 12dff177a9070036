using System.Text.Json.Serialization;

namespace OnRecord.Corrections;

/// <summary>What became of a correction.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CorrectionState>))]
internal enum CorrectionState
{
    /// <summary>The record obeys it.</summary>
    [JsonStringEnumMemberName("followed")]
    Followed,

    /// <summary>Another one took it back.</summary>
    [JsonStringEnumMemberName("undone")]
    Undone,

    /// <summary>A later one says otherwise of the same two.</summary>
    [JsonStringEnumMemberName("superseded")]
    Superseded,

    /// <summary>What it was about is not found: it waits to be placed again.</summary>
    [JsonStringEnumMemberName("orphan")]
    Orphan,

    /// <summary>What it is about is found, and it can't be done.</summary>
    [JsonStringEnumMemberName("unmet")]
    Unmet,
}
