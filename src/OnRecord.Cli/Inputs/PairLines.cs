using System.Text.Json;
using OnRecord.Pairs;

namespace OnRecord.Cli.Inputs;

/// <summary>Reads pairs of passages from JSON lines: <c>{"id", "a": {"speaker", "text", "context"?}, "b": {…}}</c>. Other fields are left alone.</summary>
internal static class PairLines
{
    private const int LongestShown = 60;

    /// <returns>The line's id and its two sides.</returns>
    /// <exception cref="FormatException">It is no pair; the message says why.</exception>
    public static (string Id, PairSide A, PairSide B) Read(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new FormatException("not a JSON object");
            return (Id(root), Side(root, "a"), Side(root, "b"));
        }
        catch (JsonException)
        {
            throw new FormatException($"not JSON: {(line.Length <= LongestShown ? line : line[..LongestShown] + "…")}");
        }
    }

    private static string Id(JsonElement root) =>
        root.TryGetProperty("id", out JsonElement id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? id.ToString()
            : throw new FormatException("no \"id\"");

    private static PairSide Side(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement side) || side.ValueKind != JsonValueKind.Object)
            throw new FormatException($"no \"{name}\"");
        return Words(side, "text") is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text)
            ? new PairSide(Words(side, "speaker"), text, Words(side, "context"))
            : throw new FormatException($"no \"text\" in \"{name}\"");
    }

    private static string? Words(JsonElement side, string name) =>
        side.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
