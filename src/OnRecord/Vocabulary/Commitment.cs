using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <summary>How the source of a statement stands to its content as worded.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Commitment>))]
public enum Commitment
{
    /// <summary>Puts it forward as so: "said that he did not flee" is committed to his not having fled.</summary>
    [JsonStringEnumMemberName("is")]
    Is,

    /// <summary>Says that it is not so: "denied that he fled".</summary>
    [JsonStringEnumMemberName("isnot")]
    IsNot,

    /// <summary>Doubts, thinks possible, fears, suspects.</summary>
    [JsonStringEnumMemberName("uncertain")]
    Uncertain,

    /// <summary>Asks, demands, urges, proposes, pledges, orders, wishes: nothing is said to be so.</summary>
    [JsonStringEnumMemberName("open")]
    Open,

    /// <summary>Is silent on it.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,
}
