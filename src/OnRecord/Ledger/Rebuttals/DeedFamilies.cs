using System.Collections.Frozen;
using OnRecord.Ledger.Wording;
using OnRecord.Text;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>Brings the words of one deed together: what was "asked" is a "request".</summary>
internal static class DeedFamilies
{
    private static readonly FrozenDictionary<string, string> Families = DataFile
        .Rows("Ledger/Data/deed-families.tsv")
        .SelectMany(row => row[1].Split(' ').Select(word => (Stem: Stemmer.Stem(word), Family: "=" + row[0])))
        .DistinctBy(word => word.Stem)
        .ToFrozenDictionary(word => word.Stem, word => word.Family, StringComparer.Ordinal);

    public static bool Has(string word) => Families.ContainsKey(Stemmer.Stem(word));

    /// <summary>The family of a word, or its stem where it is of none.</summary>
    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        string stem = Stemmer.Stem(word);
        return Families.GetValueOrDefault(stem, stem);
    }
}
