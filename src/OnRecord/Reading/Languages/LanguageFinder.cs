using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Reading.Languages;

/// <summary>Tells a text's language from its script and its commonest words. A text too short to tell keeps what the page says, or English.</summary>
internal static class LanguageFinder
{
    public const string Unknown = "und";

    // Characters that are looked at: more tell nothing new.
    private const int Looked = 20_000;

    private const int FewestWords = 8;

    // Half of all words of a text are common ones; a language with fewer of them than this is not the text's.
    private const double LeastShare = 0.15;

    // English is left only for a language whose words are clearly commoner.
    private const double Clear = 1.5;

    // A text without any common word of a known language, and long enough to have them.
    private const double NoShare = 0.04;

    private const int ManyWords = 60;

    private static readonly FrozenDictionary<string, string[]> Words = Load();

    /// <param name="regions">The parts of the text that are read.</param>
    /// <param name="declared">What the page says; null where it says nothing.</param>
    public static string Find(string text, IEnumerable<TextSpan> regions, string? declared)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int words = 0,
            looked = 0;
        var scripts = new ScriptCount();
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (TextSpan region in regions)
        {
            for (int at = region.Start; at < region.End && looked < Looked; )
            {
                int end = EndOfWord(text, at, region.End);
                if (end == at)
                {
                    at++;
                    continue;
                }

                ReadOnlySpan<char> word = text.AsSpan(at, end - at);
                scripts.Add(word);
                words++;
                looked += word.Length;
                if (word.Length <= LongestWord && lookup.TryGetValue(Lower(word), out string[]? languages))
                    foreach (string language in languages)
                        counts[language] = counts.GetValueOrDefault(language) + 1;
                at = end;
            }
        }

        if (scripts.Language() is { } foreign)
            return foreign;
        return words < FewestWords ? declared ?? English : OfWords(counts, words, declared);
    }

    private const string English = "en";

    private const int LongestWord = 12;

    private static string OfWords(Dictionary<string, int> counts, int words, string? declared)
    {
        (string best, int most) = counts
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key == declared ? 0 : 1)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => (c.Key, c.Value))
            .FirstOrDefault((English, 0));
        int english = counts.GetValueOrDefault(English);
        if (best == English)
            return words >= ManyWords && most < NoShare * words ? declared ?? Unknown : English;
        if (declared is not null && declared != English && counts.GetValueOrDefault(declared) > english)
            return declared;
        if (most < LeastShare * words)
            return words >= ManyWords && english < NoShare * words ? declared ?? Unknown
                : english * 2 >= most ? English
                : declared ?? English;
        if (most < Clear * english)
            return English;
        return best;
    }

    private static int EndOfWord(string text, int at, int limit)
    {
        int end = at;
        while (
            end < limit
            && (
                char.IsLetter(text[end])
                || char.IsSurrogate(text[end])
                || (
                    end > at
                    && char.GetUnicodeCategory(text[end])
                        is System.Globalization.UnicodeCategory.NonSpacingMark
                            or System.Globalization.UnicodeCategory.SpacingCombiningMark
                )
            )
        )
            end++;
        return end;
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();

    private static FrozenDictionary<string, string[]> Load() =>
        DataFile
            .Rows("Reading/Data/function-words.tsv")
            .SelectMany(row => row[1].Split(' ').Distinct(StringComparer.Ordinal).Select(word => (Word: word, Language: row[0])))
            .GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
