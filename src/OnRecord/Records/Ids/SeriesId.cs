using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names a series of figures: "n" and letters and digits made from the place of its founding value. A record from elsewhere may use any
/// other word.</summary>
[JsonConverter(typeof(IdJsonConverter<SeriesId>))]
public readonly record struct SeriesId(string Value) : IId<SeriesId>
{
    internal const char Letter = 'n';

    public static SeriesId Of(string value) => new(value);

    /// <param name="report">Id of the report that gives the founding value.</param>
    /// <param name="words">The words that give it.</param>
    public static SeriesId From(string report, string words) => Letter + ContentHash.Of(report, words);

    public static implicit operator SeriesId(string value) => new(value);

    public static implicit operator string(SeriesId id) => id.Value;

    public override string ToString() => Value;
}
