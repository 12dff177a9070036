using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names a story: "t" and letters and digits made from the report that founds it. A record from elsewhere may use any other word.</summary>
[JsonConverter(typeof(IdJsonConverter<StoryId>))]
public readonly record struct StoryId(string Value) : IId<StoryId>
{
    internal const char Letter = 't';

    public static StoryId Of(string value) => new(value);

    /// <param name="report">Id of the founding report.</param>
    public static StoryId From(string report) => Letter + ContentHash.Of(report);

    public static implicit operator StoryId(string value) => new(value);

    public static implicit operator string(StoryId id) => id.Value;

    public override string ToString() => Value;
}
