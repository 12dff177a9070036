using System.Text.Json.Serialization;

namespace OnRecord.Corrections;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrainingPassage))]
internal sealed partial class TrainingContext : JsonSerializerContext;
