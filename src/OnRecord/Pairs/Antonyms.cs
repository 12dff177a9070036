using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Pairs;

/// <summary>Words of which only one can hold of the same thing: from the list, or by a prefix of negation ("unpaid", "disloyal").</summary>
internal static class Antonyms
{
    private const int ShortestBase = 4;

    private static readonly WordSet Prefixes = WordSet.Of("Pairs/Data/rule-words.tsv", "negating-prefixes");

    private static readonly FrozenSet<(string, string)> _pairs = DataFile
        .Rows("Pairs/Data/antonyms.tsv")
        .Select(row => (WordKeys.Of(row[1].Split('/')[0]), WordKeys.Of(row[2].Split('/')[0])))
        .SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) })
        .ToFrozenSet();

    /// <param name="key">A word's key, as <see cref="WordKeys"/> makes it.</param>
    /// <param name="other">Another's.</param>
    public static bool Are(string key, string other) => _pairs.Contains((key, other)) || IsPrefixed(key, other) || IsPrefixed(other, key);

    private static bool IsPrefixed(string longer, string shorter) =>
        shorter.Length >= ShortestBase
        && longer.Length > shorter.Length
        && longer.EndsWith(shorter, StringComparison.Ordinal)
        && Prefixes.LongestFirst.Any(prefix => longer.Length == prefix.Length + shorter.Length && longer.StartsWith(prefix, StringComparison.Ordinal));
}
