using System.Text.Json;
using OnRecord.Records.Ids;

namespace OnRecord.Records;

/// <summary>
/// The one serialisation of <c>onrecord/2</c> and <c>onrecord-ledger/2</c>: camel case, one line, characters outside ASCII written as they are.
/// The escaping is that of JSON alone: embed it in HTML only through an encoder.
/// </summary>
public static class RecordJson
{
    private const string FirstSchema = "onrecord/1";

    public static string Write(ReportRecord record) => JsonSerializer.Serialize(record, RecordContext.Plain.ReportRecord);

    public static string Write(LedgerRecord ledger) => JsonSerializer.Serialize(ledger, RecordContext.Plain.LedgerRecord);

    /// <summary>Writes the same in UTF-8, piece by piece.</summary>
    internal static void WriteUtf8(LedgerRecord ledger, Stream to) => JsonSerializer.Serialize(to, ledger, RecordContext.Plain.LedgerRecord);

    /// <exception cref="JsonException">The text is not a record of <c>onrecord/2</c>.</exception>
    public static ReportRecord ReadReport(string json) =>
        Current(JsonSerializer.Deserialize(json, RecordContext.Plain.ReportRecord) ?? throw new JsonException("A record is a JSON object."));

    /// <param name="utf8">The same in UTF-8.</param>
    /// <exception cref="JsonException">The text is not a record of <c>onrecord/2</c>.</exception>
    internal static ReportRecord ReadReport(ReadOnlySpan<byte> utf8) =>
        Current(JsonSerializer.Deserialize(utf8, RecordContext.Plain.ReportRecord) ?? throw new JsonException("A record is a JSON object."));

    // Version 1 named the parts of a record by their order; all else keeps its name and meaning.
    private static ReportRecord Current(ReportRecord record) =>
        record.Schema == FirstSchema ? ContentIds.Give(record with { Schema = ReportRecord.CurrentSchema }) : record;

    /// <exception cref="JsonException">The text is not a ledger of <c>onrecord-ledger/2</c>.</exception>
    public static LedgerRecord ReadLedger(string json) =>
        JsonSerializer.Deserialize(json, RecordContext.Plain.LedgerRecord) ?? throw new JsonException("A ledger is a JSON object.");

    /// <param name="utf8">The same in UTF-8.</param>
    /// <exception cref="JsonException">The text is not a ledger of <c>onrecord-ledger/2</c>.</exception>
    internal static LedgerRecord ReadLedger(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, RecordContext.Plain.LedgerRecord) ?? throw new JsonException("A ledger is a JSON object.");
}
