using System.Buffers;
using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Pairs;

/// <summary>Brings the forms of a word to one key, without knowing its class: "refused", "refuses" and "refusing" meet. Good for comparing, not for
/// showing.</summary>
internal static class WordKeys
{
    private const int ShortestStem = 3;

    private static readonly FrozenDictionary<string, string> _irregular = DataFile
        .Rows("Pairs/Data/irregular.tsv")
        .SelectMany(row => row.Skip(1).Select(form => (form, row[0])))
        .ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouy");

    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        if (_irregular.TryGetValue(word, out string? known))
            word = known;
        string stem = word;
        if (Ends(word, "'s"))
            stem = word[..^2];
        else if (Ends(word, "ies", 2) || Ends(word, "ied", 2))
            stem = word[..^3] + "y";
        else if (Ends(word, "ing") && HasVowel(word[..^3]))
            stem = word[..^3];
        else if (Ends(word, "ed") && HasVowel(word[..^2]))
            stem = word[..^2];
        else if (Ends(word, "es", 2) && word[^3] is 's' or 'x' or 'z' or 'h' or 'o')
            stem = word[..^2];
        else if (Ends(word, "s", 2) && word[^2] is not ('s' or 'u' or 'i'))
            stem = word[..^1];
        if (Ends(stem, "e"))
            stem = stem[..^1];
        return stem.Length > ShortestStem && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }

    private static bool Ends(string word, string ending, int least = ShortestStem) =>
        word.Length >= ending.Length + least && word.EndsWith(ending, StringComparison.Ordinal);

    private static bool HasVowel(string stem) => stem.AsSpan().ContainsAny(_vowels);
}
