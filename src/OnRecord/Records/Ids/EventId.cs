using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names an event of one report: "e" and letters and digits made from the report, the kind of event and the words that tell it. A record
/// from elsewhere may use any other word.</summary>
[JsonConverter(typeof(IdJsonConverter<EventId>))]
public readonly record struct EventId(string Value) : IId<EventId>
{
    internal const char Letter = 'e';

    public static EventId Of(string value) => new(value);

    public static implicit operator EventId(string value) => new(value);

    public static implicit operator string(EventId id) => id.Value;

    public override string ToString() => Value;
}
