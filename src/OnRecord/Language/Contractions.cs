using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Where two words are written as one.</summary>
internal static class Contractions
{
    private static readonly WordSet CliticTails = WordSet.Of("Language/Data/rule-words.tsv", "clitic-tails");

    private static readonly FrozenDictionary<string, int> Fused = DataFile
        .Rows("Language/Data/fused-words.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FusedBySpan = Fused.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestFused = Fused.Keys.Max(word => word.Length);

    /// <summary>The length of the first of two fused words ("can|not"), or 0.</summary>
    public static int FusedCut(ReadOnlySpan<char> word) =>
        word.Length > 1 && word.Length <= LongestFused && FusedBySpan.TryGetValue(word, out int cut) ? cut : 0;

    /// <summary>
    /// Where a clitic begins in a word that holds an apostrophe ("do|n't", "Russia|'s"); the word's length where it is one
    /// ("O'Connor", "n't", "1980's").
    /// </summary>
    public static int CliticCut(ReadOnlySpan<char> word)
    {
        int apostrophe = word.Length - 1;
        while (apostrophe > 0 && !Characters.IsApostrophe(word[apostrophe]))
            apostrophe--;
        if (apostrophe <= 0)
            return word.Length;
        ReadOnlySpan<char> tail = word[(apostrophe + 1)..];
        if (tail is "t" or "T" && word[apostrophe - 1] is 'n' or 'N')
            return apostrophe == 1 ? word.Length : apostrophe - 1;
        if (!IsCliticTail(tail))
            return IsYou(word[..apostrophe], tail) ? apostrophe + 1 : word.Length;
        return IsDecade(word[..apostrophe]) && tail is "s" ? word.Length : apostrophe;
    }

    public static bool IsCliticTail(ReadOnlySpan<char> tail) => CliticTails.Contains(tail);

    // "y'all" is "y'" and "all".
    private static bool IsYou(ReadOnlySpan<char> head, ReadOnlySpan<char> tail) => head is "y" or "Y" && tail is "all" or "know";

    // "the 1980's" is a plural, "2016's" a possessive.
    private static bool IsDecade(ReadOnlySpan<char> head) => head.Length is 2 or 4 && head[^1] == '0' && char.IsAsciiDigit(head[0]);
}
