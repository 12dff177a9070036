using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

[JsonConverter(typeof(JsonStringEnumConverter<ActorKind>))]
public enum ActorKind
{
    [JsonStringEnumMemberName("person")]
    Person,

    [JsonStringEnumMemberName("office")]
    Office,

    [JsonStringEnumMemberName("state")]
    State,

    [JsonStringEnumMemberName("organisation")]
    Organisation,

    [JsonStringEnumMemberName("outlet")]
    Outlet,

    [JsonStringEnumMemberName("group")]
    Group,

    [JsonStringEnumMemberName("document")]
    Document,
}
