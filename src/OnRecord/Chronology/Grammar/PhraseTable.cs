using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Chronology.Grammar;

/// <summary>Phrases that begin with one word, longest first.</summary>
internal sealed class PhraseTable<T>
{
    private readonly ImmutableArray<(string[] Words, T Value)> _phrases;

    private PhraseTable(IEnumerable<(string[] Words, T Value)> phrases) => _phrases = [.. phrases.OrderByDescending(p => p.Words.Length)];

    /// <summary>By first word.</summary>
    public static FrozenDictionary<string, PhraseTable<T>> Load(string file, Func<string, T> value) =>
        DataFile
            .Rows("Chronology/Data/" + file)
            .Select(row => (Words: row[0].Split(' '), Value: value(row[1])))
            .GroupBy(phrase => phrase.Words[0].Split('\'')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => new PhraseTable<T>(group), StringComparer.Ordinal);

    public static (T Value, int End)? Match(FrozenDictionary<string, PhraseTable<T>> table, TimeWords words, int at)
    {
        if (words[at].Entry.Text.Length == 0 || !table.TryGetValue(words[at].Entry.Text, out PhraseTable<T>? phrases))
            return null;
        foreach ((string[] Words, T Value) phrase in phrases._phrases)
            if (End(phrase.Words, words, at) is { } end)
                return (phrase.Value, end);
        return null;
    }

    private static int? End(string[] phrase, TimeWords words, int at)
    {
        foreach (string word in phrase)
        {
            int apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
            if (!words[at++].Is(apostrophe < 0 ? word : word[..apostrophe]))
                return null;
            if (apostrophe < 0)
                continue;
            if (!words.IsApostrophe(at++))
                return null;
            if (apostrophe + 1 < word.Length && !words[at++].Is(word[(apostrophe + 1)..]))
                return null;
        }

        return at;
    }
}
