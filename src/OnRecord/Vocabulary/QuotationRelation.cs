using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

[JsonConverter(typeof(JsonStringEnumConverter<QuotationRelation>))]
public enum QuotationRelation
{
    [JsonStringEnumMemberName("identical")]
    Identical,

    [JsonStringEnumMemberName("trimmed")]
    Trimmed,

    [JsonStringEnumMemberName("altered")]
    Altered,
}
