using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>How what was found holds the words that were asked for. In the order in which it is shown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MatchKind>))]
internal enum MatchKind
{
    /// <summary>All of them, in any form.</summary>
    [JsonStringEnumMemberName("exact")]
    Exact,

    /// <summary>All of them, some in other words: another name of the same actor, a word for the same matter.</summary>
    [JsonStringEnumMemberName("otherwise")]
    Otherwise,

    /// <summary>Not all of them.</summary>
    [JsonStringEnumMemberName("partly")]
    Partly,
}
