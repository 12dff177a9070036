using System.Buffers;
using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Ledger.Wording;

/// <summary>
/// A light stemmer for comparing contents: irregular forms first, then the endings that news English varies ("allege", "alleged", "allegation").
/// It aims at equal keys for related words, not at dictionary forms.
/// </summary>
internal static class Stemmer
{
    /// <summary>What is left of a word after a suffix must be at least this long, or the suffix stays.</summary>
    private const int ShortestRest = 4;

    private static readonly FrozenDictionary<string, string> Irregular = DataFile
        .Rows("Ledger/Data/ledger-irregular.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly WordSet Derivations = WordSet.Of("Ledger/Data/rule-words.tsv", "derivational-endings");

    /// <param name="word">Lower case.</param>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
            return word;
        if (Irregular.TryGetValue(word, out string? known))
            word = known;
        word = Inflection(word);
        word = Derivation(word);
        return Ending(word);
    }

    private static string Inflection(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal))
            return word[..^2];
        if (word.EndsWith('s') && word.Length > 3 && word[^2] is not ('s' or 'u' or 'i'))
            word = word[..^1];
        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word.AsSpan(..^3)))
            return Undouble(word[..^3]);
        if (word.EndsWith("ed", StringComparison.Ordinal) && HasVowel(word.AsSpan(..^2)))
            return Undouble(word[..^2]);
        return word;
    }

    private static string Derivation(string word)
    {
        if (word.EndsWith("ly", StringComparison.Ordinal) && word.Length - 2 >= ShortestRest)
            word = word[..^2];
        foreach (string suffix in Derivations.LongestFirst)
            if (word.Length - suffix.Length >= ShortestRest && word.EndsWith(suffix, StringComparison.Ordinal))
                return word[..^suffix.Length];
        if (word.Length - 3 >= ShortestRest && word.EndsWith("ate", StringComparison.Ordinal))
            return word[..^3];
        return word;
    }

    private static string Ending(string word)
    {
        if (word.Length > 3 && word[^1] == 'e')
            return word[..^1];
        return word[^1] == 'y' && word.Length > 3 ? word[..^1] + "i" : word;
    }

    private static string Undouble(string word) => word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.Length >= 2 && letters.ContainsAny(Vowels);
}
