using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Events;

/// <summary>The kinds of happenings, from the embedded table.</summary>
internal static class HappeningKinds
{
    private static readonly FrozenDictionary<string, HappeningKind> Kinds = DataFile
        .Rows("Events/Data/kinds.tsv")
        .ToFrozenDictionary(row => row[0], Kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string Type, string Mode), HappeningKind> ByMode = Kinds
        .OrderBy(k => k.Key, StringComparer.Ordinal)
        .DistinctBy(k => (k.Value.Type, k.Value.Mode))
        .ToFrozenDictionary(k => (k.Value.Type, k.Value.Mode), k => k.Value);

    /// <exception cref="KeyNotFoundException">The table has no such kind.</exception>
    public static HappeningKind Of(string kind) => Kinds[kind];

    /// <summary>The kind as a record names it; null for one that is not in the table (a record from elsewhere).</summary>
    public static HappeningKind? Find(string type, string? mode) => ByMode.GetValueOrDefault((type, mode ?? ""));

    private static HappeningKind Kind(string[] row) =>
        new(row[1], row[2], row[3] == "-" ? null : row[3], [.. row[4].Split(',').Select(Parts)], row[5], row[6] == "y", row[7] == "y");

    private static ToldParts Parts(string joined) =>
        joined.Split('+').Aggregate(ToldParts.None, (parts, part) => parts | Enum.Parse<ToldParts>(part, ignoreCase: true));
}
