using System.Text.Json.Serialization;

namespace OnRecord.Records;

[JsonConverter(typeof(JsonStringEnumConverter<QuotationRelation>))]
public enum QuotationRelation
{
    [JsonStringEnumMemberName("identical")] Identical,
    [JsonStringEnumMemberName("trimmed")] Trimmed,
    [JsonStringEnumMemberName("altered")] Altered,
}
