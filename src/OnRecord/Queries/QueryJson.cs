using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Queries;

/// <summary>The serialisation of rows, in the manner of <see cref="Records.RecordJson"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClaimRow))]
[JsonSerializable(typeof(ActorRow))]
[JsonSerializable(typeof(ReportRow))]
[JsonSerializable(typeof(PositionRow))]
[JsonSerializable(typeof(OutletRow))]
[JsonSerializable(typeof(MomentRow))]
internal sealed partial class QueryJson : JsonSerializerContext
{
    public static QueryJson Plain { get; } =
        new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
