using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Text;

namespace OnRecord.Time;

/// <summary>Writes the TIME object of <c>onrecord/2</c>: dates without a time for days and longer, ISO instants for hours and minutes.</summary>
public sealed class WhenJsonConverter : JsonConverter<When>
{
    public override When Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement e = document.RootElement;
        if (e.ValueKind != JsonValueKind.Object)
            throw new JsonException("A time is an object.");
        try
        {
            TextSpan? span =
                e.TryGetProperty("span", out JsonElement s) && s.ValueKind == JsonValueKind.Array ? new TextSpan(s[0].GetInt32(), s[1].GetInt32()) : null;
            return new When
            {
                Start = Instant(e.GetProperty("start").GetString()!),
                End = Instant(e.GetProperty("end").GetString()!),
                Precision = Enum.Parse<TimePrecision>(e.GetProperty("precision").GetString()!, ignoreCase: true),
                Basis = Enum.Parse<TimeBasis>(e.GetProperty("basis").GetString()!, ignoreCase: true),
                From = e.TryGetProperty("from", out JsonElement from) ? from.GetString() : null,
                Span = span,
            };
        }
        catch (Exception fault) when (fault is FormatException or KeyNotFoundException or ArgumentException or InvalidOperationException)
        {
            throw new JsonException("Not a time of onrecord/2: " + fault.Message, fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, When value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("start", Written(value.Start, value.Precision));
        writer.WriteString("end", Written(value.End, value.Precision));
        writer.WriteString("precision", Lower(value.Precision.ToString()));
        writer.WriteString("basis", Lower(value.Basis.ToString()));
        writer.WriteString("from", value.From);
        if (value.Span is { } span)
        {
            writer.WriteStartArray("span");
            writer.WriteNumberValue(span.Start);
            writer.WriteNumberValue(span.End);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNull("span");
        }

        writer.WriteEndObject();
    }

    private static DateTimeOffset Instant(string written) => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A day or longer as a date, an hour or minute as an instant.</summary>
    internal static string Written(DateTimeOffset instant, TimePrecision precision) =>
        precision >= TimePrecision.Hour
            ? instant.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture)
            : instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Lower(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
