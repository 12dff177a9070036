using System.Text.Json.Serialization;

namespace OnRecord.Pairs;

/// <summary>How two propositions stand to each other.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PairRelation>))]
public enum PairRelation
{
    /// <summary>Not sure enough to say.</summary>
    [JsonStringEnumMemberName("undecided")]
    Undecided,

    /// <summary>Both put forward that the same thing is so; one may say more.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>They can't both be so, or one rejects what the other puts forward.</summary>
    [JsonStringEnumMemberName("opposed")]
    Opposed,

    /// <summary>One puts it forward, the other doubts it, has seen no sign of it or can't confirm it.</summary>
    [JsonStringEnumMemberName("doubt")]
    Doubt,

    /// <summary>The same count or measure, with figures that differ.</summary>
    [JsonStringEnumMemberName("figures")]
    Figures,

    /// <summary>The same affair, another proposition.</summary>
    [JsonStringEnumMemberName("related")]
    Related,

    /// <summary>Another affair.</summary>
    [JsonStringEnumMemberName("unrelated")]
    Unrelated,
}
