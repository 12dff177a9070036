using OnRecord.Text;

namespace OnRecord.Identities;

/// <summary>Brings the name of a place that no list knows and the adjective from it together: "Karsia", "Karsian".</summary>
internal static class Demonyms
{
    private const int ShortestStem = 3;

    private static readonly WordSet Endings = WordSet.Of("Identities/Data/rule-words.tsv", "demonym-endings");

    /// <summary>Equal for a place and its adjective; the word itself when it has no such ending.</summary>
    public static string Stem(string word)
    {
        if (word.EndsWith(" s", StringComparison.Ordinal))
            word = word[..^2];
        if (word.Contains(' ', StringComparison.Ordinal))
            return word;
        foreach (string ending in Endings.LongestFirst)
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestStem)
                return word[..^ending.Length];
        return word;
    }
}
