using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names a statement: "s" and letters and digits made from the report and the words of source, cue and content. A record from elsewhere may
/// use any other word.</summary>
[JsonConverter(typeof(IdJsonConverter<StatementId>))]
public readonly record struct StatementId(string Value) : IId<StatementId>
{
    internal const char Letter = 's';

    public static StatementId Of(string value) => new(value);

    public static implicit operator StatementId(string value) => new(value);

    public static implicit operator string(StatementId id) => id.Value;

    public override string ToString() => Value;
}
