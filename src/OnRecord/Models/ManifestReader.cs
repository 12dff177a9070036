using System.Collections.Immutable;
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
                Files = [.. root.GetProperty("files").EnumerateArray().Select(Entry)],
                Settings = root.GetProperty("settings")
                    .EnumerateObject()
                    .ToImmutableSortedDictionary(s => s.Name, s => s.Value.Clone(), StringComparer.Ordinal),
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
            Shape = Optional(entry, "shape") is { } shape
                ? shape
                    .EnumerateObject()
                    .ToImmutableSortedDictionary(
                        f => f.Name,
                        f => (IReadOnlyList<int>)[.. f.Value.EnumerateArray().Select(n => n.GetInt32())],
                        StringComparer.Ordinal
                    )
                : ImmutableSortedDictionary<string, IReadOnlyList<int>>.Empty,
            LearnedFrom = Optional(entry, "learnedFrom") is { } sources ? [.. sources.EnumerateArray().Select(s => s.GetString()!)] : [],
            Command = Optional(entry, "command")?.GetString(),
            Fits = Optional(entry, "fits") is { } fits
                ? fits.EnumerateObject().ToImmutableSortedDictionary(f => f.Name, f => f.Value.GetString()!, StringComparer.Ordinal)
                : ImmutableSortedDictionary<string, string>.Empty,
        };

    private static JsonElement? Optional(JsonElement entry, string field) => entry.TryGetProperty(field, out JsonElement value) ? value : null;
}
