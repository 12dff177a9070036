using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Records;

/// <summary>How the shapes of the record become JSON: generated, so that nothing is looked up at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportRecord))]
[JsonSerializable(typeof(LedgerRecord))]
internal sealed partial class RecordContext : JsonSerializerContext
{
    /// <summary>The context to use: the default one escapes all of Unicode.</summary>
    public static RecordContext Plain { get; } =
        new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
