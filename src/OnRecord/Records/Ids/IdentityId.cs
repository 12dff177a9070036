using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names one actor across reports: "i" and letters and digits made from the actor that founds it. A record from elsewhere may use any other
/// word.</summary>
[JsonConverter(typeof(IdJsonConverter<IdentityId>))]
public readonly record struct IdentityId(string Value) : IId<IdentityId>
{
    internal const char Letter = 'i';

    public static IdentityId Of(string value) => new(value);

    /// <param name="report">Id of the report that the actor stands in.</param>
    public static IdentityId From(string report, ActorId founding) => Letter + ContentHash.Digits(founding, ActorId.Letter, report);

    public static implicit operator IdentityId(string value) => new(value);

    public static implicit operator string(IdentityId id) => id.Value;

    public override string ToString() => Value;
}
