using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names an actor of one report: "a" and letters and digits made from the report and the actor's name and kind. A record from elsewhere may
/// use any other word.</summary>
[JsonConverter(typeof(IdJsonConverter<ActorId>))]
public readonly record struct ActorId(string Value) : IId<ActorId>
{
    internal const char Letter = 'a';

    public static ActorId Of(string value) => new(value);

    public static implicit operator ActorId(string value) => new(value);

    public static implicit operator string(ActorId id) => id.Value;

    public override string ToString() => Value;
}
