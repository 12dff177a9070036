using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names a proposition of one report: "p" and letters and digits made from the report and the words that put it forward. A record from
/// elsewhere may use any other word.</summary>
[JsonConverter(typeof(IdJsonConverter<PropositionId>))]
public readonly record struct PropositionId(string Value) : IId<PropositionId>
{
    internal const char Letter = 'p';

    public static PropositionId Of(string value) => new(value);

    public static implicit operator PropositionId(string value) => new(value);

    public static implicit operator string(PropositionId id) => id.Value;

    public override string ToString() => Value;
}
