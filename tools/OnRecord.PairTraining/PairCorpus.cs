using System.Text.Json;
using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>
/// Reads pairs from JSON lines: <c>{"id", "a": {"speaker", "text", "context"?}, "b": {…}, "relation"}</c>, or families of passages:
/// <c>{"id", "affair"?, "members": [{"side", "speaker", "text"}]}</c>, see <see cref="PairFamily"/>.
/// </summary>
internal static class PairCorpus
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <param name="paths">Files, or folders of which every *.jsonl is read, by name.</param>
    /// <exception cref="InvalidDataException">A line can't be read; the message names file and line.</exception>
    public static IEnumerable<PairExample> Read(IEnumerable<string> paths, WordPieces pieces) =>
        paths
            .SelectMany(Files)
            .SelectMany(path => Rows(path).Select(row => new PairExample(row.Id, Path.GetFileName(path), PairInput.Of(pieces, row.A, row.B), row.Relation)));

    /// <summary>The passages of such files by themselves.</summary>
    public static IEnumerable<PairSide> Sides(IEnumerable<string> paths) => paths.SelectMany(Files).SelectMany(Rows).SelectMany(row => new[] { row.A, row.B });

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal) : [path];

    private static IEnumerable<Row> Rows(string path)
    {
        Line[] lines =
        [
            .. File.ReadLines(path).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => Parse(path, line.Item, line.Index + 1)),
        ];
        PairFamily[] families = [.. lines.Where(line => line.Members is not null).Select(line => new PairFamily(line.Id, line.Affair, line.Members!))];
        return
        [
            .. lines.Where(line => line.Members is null).Select(line => new Row(line.Id, line.A!, line.B!, line.Relation)),
            .. families
                .SelectMany(family => family.Pairs())
                .Concat(
                    families.Where(family => family.Affair is not null).GroupBy(family => family.Affair).SelectMany(affair => PairFamily.Across([.. affair]))
                )
                .Select(pair => new Row(pair.Id, pair.A, pair.B, pair.Relation)),
        ];
    }

    private static Line Parse(string path, string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(line, _options)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path}, line {number}: {fault.Message}", fault);
        }
    }

    private sealed record Line(string Id, string? Affair, PairSide? A, PairSide? B, PairRelation Relation, IReadOnlyList<PairFamily.Member>? Members);

    private sealed record Row(string Id, PairSide A, PairSide B, PairRelation Relation);
}
