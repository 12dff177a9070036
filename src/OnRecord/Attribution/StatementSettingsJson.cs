using System.Text.Json.Serialization;

namespace OnRecord.Attribution;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StatementThresholds))]
internal sealed partial class StatementSettingsJson : JsonSerializerContext;
