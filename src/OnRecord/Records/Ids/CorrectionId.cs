using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names a correction: "k" and letters and digits made from all that it says.</summary>
[JsonConverter(typeof(IdJsonConverter<CorrectionId>))]
public readonly record struct CorrectionId(string Value) : IId<CorrectionId>
{
    internal const char Letter = 'k';

    public static CorrectionId Of(string value) => new(value);

    /// <summary>The id of what is written so.</summary>
    internal static CorrectionId From(string written) => new(Letter + ContentHash.Of(written));

    public static implicit operator CorrectionId(string value) => new(value);

    public static implicit operator string(CorrectionId id) => id.Value;

    public override string ToString() => Value;
}
