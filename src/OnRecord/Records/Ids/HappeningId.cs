using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names a happening: "h" and letters and digits made from the telling that founds it. A record from elsewhere may use any other word.</summary>
[JsonConverter(typeof(IdJsonConverter<HappeningId>))]
public readonly record struct HappeningId(string Value) : IId<HappeningId>
{
    internal const char Letter = 'h';

    public static HappeningId Of(string value) => new(value);

    /// <param name="report">Id of the report that tells it.</param>
    public static HappeningId From(string report, EventId founding) => Letter + ContentHash.Digits(founding, EventId.Letter, report);

    public static implicit operator HappeningId(string value) => new(value);

    public static implicit operator string(HappeningId id) => id.Value;

    public override string ToString() => Value;
}
