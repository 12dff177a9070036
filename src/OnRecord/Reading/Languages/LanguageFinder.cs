using System.Collections.Frozen;
using System.Text;
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

    // Common words of another language that tell it where English has none; and words with letters that English hardly has.
    private const int Told = 3;

    private const double ManyAccents = 0.25;

    private static readonly FrozenDictionary<string, string[]> Words = Load();

    /// <param name="regions">The parts of the text that are read.</param>
    /// <param name="declared">What the page says; null where it says nothing.</param>
    public static string Find(string text, IEnumerable<TextSpan> regions, string? declared)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int words = 0,
            looked = 0,
            accented = 0;
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
                if (!Ascii.IsValid(word))
                    accented++;
                looked += word.Length;
                if (word.Length <= LongestWord && lookup.TryGetValue(Lower(word), out string[]? languages))
                    foreach (string language in languages)
                        counts[language] = counts.GetValueOrDefault(language) + 1;
                at = end;
            }
        }

        if (scripts.Language() is { } foreign)
            return foreign;
        return words < FewestWords ? declared ?? English : OfWords(counts, words, accented, declared);
    }

    private const string English = "en";

    private const int LongestWord = 12;

    private static string OfWords(Dictionary<string, int> counts, int words, int accented, string? declared)
    {
        string best = English;
        int most = 0;
        foreach ((string language, int count) in counts)
            if (count > most || (count == most && IsBefore(language, best, declared)))
                (best, most) = (language, count);
        int english = counts.GetValueOrDefault(English);
        // A sentence or two without one common word of English.
        if (english == 0 && words < ManyWords && (most >= Told || accented >= ManyAccents * words))
            return most > 0 ? best
                : declared is null or English ? Unknown
                : declared;
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

    // Of languages with as many words: the declared one, else by their codes.
    private static bool IsBefore(string language, string other, string? declared) =>
        language == declared || (other != declared && string.CompareOrdinal(language, other) < 0);

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

    private static FrozenDictionary<string, string[]> Load()
    {
        var languages = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string[] row in DataFile.Rows("Reading/Data/function-words.tsv"))
        {
            foreach (string word in row[1].Split(' ').Distinct(StringComparer.Ordinal))
            {
                if (!languages.TryGetValue(word, out List<string>? having))
                    languages[word] = having = [];
                having.Add(row[0]);
            }
        }

        return languages.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
