using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Records.Ids;

namespace OnRecord.Records;

/// <summary>
/// The one serialisation of <c>onrecord/2</c> and <c>onrecord-ledger/2</c>: camel case, one line, characters outside ASCII written as they are.
/// The escaping is that of JSON alone: embed it in HTML only through an encoder.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportRecord))]
[JsonSerializable(typeof(LedgerRecord))]
public sealed partial class RecordJson : JsonSerializerContext
{
    private const string FirstSchema = "onrecord/1";

    /// <summary>The context to use: the default one escapes all of Unicode.</summary>
    public static RecordJson Plain { get; } =
        new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(ReportRecord record) => JsonSerializer.Serialize(record, Plain.ReportRecord);

    public static string Write(LedgerRecord ledger) => JsonSerializer.Serialize(ledger, Plain.LedgerRecord);

    /// <exception cref="JsonException">The text is not a record of <c>onrecord/2</c>.</exception>
    public static ReportRecord ReadReport(string json) =>
        Current(JsonSerializer.Deserialize(json, Plain.ReportRecord) ?? throw new JsonException("A record is a JSON object."));

    // Version 1 named the parts of a record by their order; all else keeps its name and meaning.
    private static ReportRecord Current(ReportRecord record) =>
        record.Schema == FirstSchema ? ContentIds.Give(record with { Schema = Records.ReportRecord.CurrentSchema }) : record;

    /// <exception cref="JsonException">The text is not a ledger of <c>onrecord-ledger/2</c>.</exception>
    public static LedgerRecord ReadLedger(string json) =>
        JsonSerializer.Deserialize(json, Plain.LedgerRecord) ?? throw new JsonException("A ledger is a JSON object.");
}
