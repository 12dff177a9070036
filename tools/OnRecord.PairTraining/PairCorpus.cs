using System.Text.Json;
using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>Reads pairs from JSON lines: <c>{"id", "a": {"speaker", "text", "context"?}, "b": {…}, "relation"}</c>.</summary>
internal static class PairCorpus
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <param name="paths">Files, or folders of which every *.jsonl is read, by name.</param>
    /// <exception cref="InvalidDataException">A line can't be read; the message names file and line.</exception>
    public static IEnumerable<PairExample> Read(IEnumerable<string> paths, WordPieces pieces) =>
        paths.SelectMany(Files)
            .SelectMany(path => File.ReadLines(path).Select((line, index) => (path, line, Number: index + 1)))
            .Where(row => !string.IsNullOrWhiteSpace(row.line))
            .Select(row => Example(row.path, row.line, row.Number, pieces));

    /// <summary>The passages of such files by themselves.</summary>
    public static IEnumerable<PairSide> Sides(IEnumerable<string> paths) =>
        paths.SelectMany(Files).SelectMany(File.ReadLines).Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => JsonSerializer.Deserialize<Row>(line, _options)!).SelectMany(row => new[] { row.A, row.B });

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal) : [path];

    private static PairExample Example(string path, string line, int number, WordPieces pieces)
    {
        try
        {
            Row row = JsonSerializer.Deserialize<Row>(line, _options)!;
            return new PairExample(row.Id, Path.GetFileName(path), PairInput.Of(pieces, row.A, row.B), row.Relation);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path}, line {number}: {fault.Message}", fault);
        }
    }

    private sealed record Row(string Id, PairSide A, PairSide B, PairRelation Relation);
}
