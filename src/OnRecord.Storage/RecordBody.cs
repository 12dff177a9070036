using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Storage;

/// <summary>
/// A record as it is kept: a line of <c>onrecord/2</c> and, after it, a JSON array of the words of its spans, in one Brotli stream; since the words repeat the
/// text of the record, they cost a few bytes each there.
/// </summary>
internal sealed class RecordBody
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly byte[] _bytes;
    private readonly int _end;

    private RecordBody(byte[] bytes, int end) => (_bytes, _end) = (bytes, end);

    /// <summary>The line of <c>onrecord/2</c>, as it was written.</summary>
    public ReadOnlySpan<byte> Json => _bytes.AsSpan(0, _end);

    public static byte[] Pack(string json, ReportRecord record) =>
        Pack(
            json,
            RecordSpans
                .Of(record)
                .Where(s => RecordSpans.IsEvidence(s.Place))
                .Select(s => s.Span)
                .Distinct()
                .Order()
                .Select(span => new StoredQuote(span, span.In(record.Report.Text).ToString()))
        );

    public static byte[] Pack(string json, IEnumerable<StoredQuote> quotes)
    {
        var body = new ArrayBufferWriter<byte>(json.Length * 2);
        Encoding.UTF8.GetBytes(json, body);
        body.Write("\n"u8);
        using (var array = new Utf8JsonWriter(body, Plain))
        {
            array.WriteStartArray();
            foreach (StoredQuote quote in quotes)
            {
                array.WriteStartArray();
                array.WriteNumberValue(quote.Span.Start);
                array.WriteNumberValue(quote.Span.End);
                array.WriteStringValue(quote.Quote);
                array.WriteEndArray();
            }

            array.WriteEndArray();
        }

        return Packing.Press(body.WrittenSpan);
    }

    /// <exception cref="InvalidDataException">The bytes are no such body.</exception>
    public static RecordBody Unpack(byte[] packed)
    {
        byte[] bytes = Packing.Unpress(packed);
        int end = Array.IndexOf(bytes, (byte)'\n');
        return end < 0 ? throw new InvalidDataException("the packed bytes are no record") : new RecordBody(bytes, end);
    }

    /// <exception cref="InvalidDataException">The bytes are no such body, or hold no record.</exception>
    public static ReportRecord Read(byte[] packed)
    {
        try
        {
            return Packing.Unpress(
                packed,
                bytes =>
                    bytes.IndexOf((byte)'\n') is >= 0 and var end
                        ? RecordJson.ReadReport(bytes[..end])
                        : throw new InvalidDataException("the packed bytes are no record")
            );
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    /// <exception cref="InvalidDataException">The words are damaged.</exception>
    public IReadOnlyList<StoredQuote> Quotes()
    {
        try
        {
            using JsonDocument array = JsonDocument.Parse(_bytes.AsMemory(_end + 1));
            return [.. array.RootElement.EnumerateArray().Select(q => new StoredQuote(new TextSpan(q[0].GetInt32(), q[1].GetInt32()), q[2].GetString() ?? ""))];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            throw new InvalidDataException("the words kept beside the spans can't be read: " + fault.Message, fault);
        }
    }
}
