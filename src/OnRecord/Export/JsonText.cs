using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OnRecord.Export;

/// <summary>JSON made node by node, in the manner of the record's own.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode node)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Relaxed))
            node.WriteTo(json);
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>A long document, part by part: items one a line between what stands before and after them.</summary>
    public static IEnumerable<string> Streamed(string before, IEnumerable<JsonNode> items, string after)
    {
        yield return before;
        string separator = "\n";
        foreach (JsonNode item in items)
        {
            yield return separator + Write(item);
            separator = ",\n";
        }

        yield return "\n" + after;
    }

    /// <summary>Text that UTF-8 can hold: half a surrogate pair becomes U+FFFD.</summary>
    public static string Sound(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
