using OnRecord.Reading.Inputs;

namespace OnRecord.Cli.Inputs;

/// <summary>Says which files of the folders named were not read, by kind and number, with the first names.</summary>
internal static class LeftOutFiles
{
    private const int NamesShown = 3;

    /// <summary>"left out 3 files beside the reports: 2 .md (notes.md, readme.md), 1 .jsonl (rows.jsonl); name one by itself to read it". Null without any.</summary>
    public static string? Describe(IEnumerable<string> names)
    {
        string[] files = [.. names.SelectMany(InputReader.LeftOut)];
        if (files.Length == 0)
            return null;
        var kinds = files
            .GroupBy(Kind)
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind =>
                FormattableString.Invariant(
                    $"{kind.Count()} {kind.Key} ({string.Join(", ", kind.Take(NamesShown).Select(Path.GetFileName))}{(kind.Count() > NamesShown ? ", …" : "")})"
                )
            );
        string what = files.Length == 1 ? "1 file" : FormattableString.Invariant($"{files.Length} files");
        return $"left out {what} beside the reports: {string.Join(", ", kinds)}; name one by itself to read it";
    }

    private static string Kind(string file) => Path.GetExtension(file) is { Length: > 0 } extension ? extension.ToLowerInvariant() : "readme";
}
