using System.Text.Json.Serialization;

namespace OnRecord.Corrections;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Correction))]
internal sealed partial class CorrectionContext : JsonSerializerContext;
