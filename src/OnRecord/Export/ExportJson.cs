using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Export;

/// <summary>The serialisation of the export formats, in the manner of <see cref="Records.RecordJson"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StatementRow))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    private static readonly ExportJson Plain = new(
        new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    /// <summary>One line, without a line break.</summary>
    public static string Write(StatementRow row) => JsonSerializer.Serialize(row, Plain.StatementRow);
}
