using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Ledger.Wording;

/// <summary>Stop words, negations and groups of words that say the same in a news proposition.</summary>
internal static class Thesaurus
{
    private static readonly FrozenSet<string> StopStems = Stems(LedgerData.Words("ledger-stopwords.txt"));

    private static readonly FrozenSet<string> NegationWords = LedgerData.Words("ledger-negations.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FalsehoodStems = Stems(DataFile.Marked("Attribution/Data/verdicts.tsv", "answers"));

    private static readonly FrozenSet<string> SayingStems = Stems(DataFile.Marked("Attribution/Data/claim-nouns.tsv", "referred"));

    private static readonly FrozenSet<string> RepeatingStems = Stems(LedgerData.Words("ledger-repeating.txt"));

    private static readonly FrozenDictionary<string, (string Concept, bool Opposite, bool Judges)> Concepts = ReadConcepts();

    public static bool IsStop(Word word) => word.Form.Length < 2 || StopStems.Contains(word.Stem) || StopStems.Contains(word.Form);

    public static bool IsStop(string stem) => StopStems.Contains(stem);

    public static bool IsNegation(Word word) => IsNegation(word.Form);

    /// <param name="form">Lower case.</param>
    public static bool IsNegation(string form) => NegationWords.Contains(form);

    /// <summary>"false", "bogus": said of what others say, a denial.</summary>
    public static bool IsFalsehood(Word word) => FalsehoodStems.Contains(word.Stem);

    /// <summary>"allegation", "report": stands for what somebody said.</summary>
    public static bool IsSaying(Word word) => SayingStems.Contains(word.Stem);

    /// <summary>"reproduce", "echo": one outlet took its story from another.</summary>
    public static bool IsRepeating(Word word) => RepeatingStems.Contains(word.Stem);

    /// <summary>The concept of a stem, or the stem itself; <c>Opposite</c> when the word says the reverse of its concept.</summary>
    public static (string Concept, bool Opposite, bool Judges) ConceptOf(string stem) =>
        Concepts.TryGetValue(stem, out (string, bool, bool) found) ? found : (stem, false, false);

    private static FrozenSet<string> Stems(IEnumerable<string> words) => words.Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, (string, bool, bool)> ReadConcepts()
    {
        var concepts = new Dictionary<string, (string, bool, bool)>(StringComparer.Ordinal);
        foreach (string[] row in DataFile.Rows("Ledger/Data/ledger-concepts.tsv"))
        foreach (string word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            concepts.TryAdd(Stemmer.Stem(word.TrimStart('-')), ("=" + row[0], word[0] == '-', row.Length > 2));
        return concepts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
