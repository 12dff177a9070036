using System.Text.Json;

namespace OnRecord.Models;

/// <summary>Reads <c>manifest.json</c> element by element: every run of the program does it, and a serializer would first have to be compiled.</summary>
internal static class ManifestReader
{
    /// <exception cref="JsonException">It is no manifest.</exception>
    public static ManifestContents Read(ReadOnlyMemory<byte> bytes)
    {
        using JsonDocument document = JsonDocument.Parse(bytes);
        JsonElement root = document.RootElement;
        try
        {
            return new ManifestContents
            {
                Schema = root.GetProperty("schema").GetString()!,
                Files = Items(root.GetProperty("files"), Entry),
                Settings = Fields(root.GetProperty("settings"), setting => JsonDocument.Parse(setting.GetRawText())),
            };
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("it is no manifest: " + fault.Message, fault);
        }
    }

    private static ModelEntry Entry(JsonElement entry) =>
        new()
        {
            File = entry.GetProperty("file").GetString()!,
            Sha256 = entry.GetProperty("sha256").GetString()!,
            Bytes = entry.GetProperty("bytes").GetInt64(),
            Format = entry.GetProperty("format").GetString()!,
            Shape = Optional(entry, "shape") is { } shape ? Fields<IReadOnlyList<int>>(shape, field => Items(field, size => size.GetInt32())) : [],
            LearnedFrom = Optional(entry, "learnedFrom") is { } sources ? Items(sources, source => source.GetString()!) : [],
            Command = Optional(entry, "command")?.GetString(),
            Fits = Optional(entry, "fits") is { } fits ? Fields(fits, fit => fit.GetString()!) : [],
        };

    // Loops, not queries: a query over structs is compiled at every start.
    private static SortedDictionary<string, T> Fields<T>(JsonElement all, Func<JsonElement, T> read)
    {
        var fields = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (JsonProperty field in all.EnumerateObject())
            fields[field.Name] = read(field.Value);
        return fields;
    }

    private static List<T> Items<T>(JsonElement all, Func<JsonElement, T> read)
    {
        List<T> items = [];
        foreach (JsonElement item in all.EnumerateArray())
            items.Add(read(item));
        return items;
    }

    private static JsonElement? Optional(JsonElement entry, string field) => entry.TryGetProperty(field, out JsonElement value) ? value : null;
}
