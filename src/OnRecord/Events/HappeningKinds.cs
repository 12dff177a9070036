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

    private static readonly Dictionary<string, HappeningKind> ByMode = Named();

    /// <exception cref="KeyNotFoundException">The table has no such kind.</exception>
    public static HappeningKind Of(string kind) => Kinds[kind];

    /// <summary>The kind as a record names it; null for one that is not in the table (a record from elsewhere).</summary>
    public static HappeningKind? Find(string type, string? mode) => ByMode.GetValueOrDefault(Name(type, mode));

    // Where several kinds have one name, the first in order has it.
    private static Dictionary<string, HappeningKind> Named()
    {
        var named = new Dictionary<string, HappeningKind>(StringComparer.Ordinal);
        foreach (string kind in Kinds.Keys.Order(StringComparer.Ordinal))
            named.TryAdd(Name(Kinds[kind].Type, Kinds[kind].Mode), Kinds[kind]);
        return named;
    }

    private static string Name(string type, string? mode) => type + '\t' + mode;

    private static HappeningKind Kind(string[] row) =>
        new(row[1], row[2], row[3] == "-" ? null : row[3], [.. row[4].Split(',').Select(Parts)], row[5], row[6] == "y", row[7] == "y", row[8] == "y");

    private static ToldParts Parts(string joined)
    {
        ToldParts parts = ToldParts.None;
        foreach (string part in joined.Split('+'))
            parts |= Enum.Parse<ToldParts>(part, ignoreCase: true);
        return parts;
    }
}
