using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Models;

namespace OnRecord.Language;

/// <summary>
/// Finds a word's dictionary form by its Penn tag: first among the words that the treebanks hold and the rules miss, then by the rule of the longest
/// known ending. Immutable.
/// </summary>
internal sealed class Lemmatizer
{
    /// <summary>Rows of tag, form and lemma, cut at tabs.</summary>
    public const string WordField = "lemma.words";

    /// <summary>Rows of tag, ending, number of characters to cut, and what to put there, cut at tabs.</summary>
    public const string RuleField = "lemma.rules";

    /// <summary>Letters of the longest ending that has a rule.</summary>
    public const int LongestEnding = 5;

    private readonly FrozenDictionary<string, string> _words;
    private readonly FrozenDictionary<string, Rule> _rules;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly FrozenDictionary<string, Rule>.AlternateLookup<ReadOnlySpan<char>> _rulesBySpan;

    public Lemmatizer(IEnumerable<string> words, IEnumerable<string> rules)
    {
        _words = words.Select(row => row.Split('\t')).ToFrozenDictionary(row => row[0] + '\t' + row[1], row => row[2], StringComparer.Ordinal);
        _rules = rules
            .Select(row => row.Split('\t'))
            .ToFrozenDictionary(
                row => row[0] + '\t' + row[1],
                row => new Rule(int.Parse(row[2], CultureInfo.InvariantCulture), row[3]),
                StringComparer.Ordinal
            );
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _rulesBySpan = _rules.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Lemmatizer Read(ModelFile file) => new(file.Strings(WordField), file.Strings(RuleField));

    public string Lemma(ReadOnlySpan<char> form, string tag)
    {
        const int longest = 64;
        bool proper = IsProper(tag);
        if (form.Length > longest)
            return proper ? form.ToString() : form.ToString().ToLowerInvariant();
        Span<char> key = stackalloc char[longest + 8];
        tag.CopyTo(key);
        key[tag.Length] = '\t';
        Span<char> word = key.Slice(tag.Length + 1, form.Length);
        Normalise(form, word, proper);
        if (_wordsBySpan.TryGetValue(key[..(tag.Length + 1 + form.Length)], out string? known))
            return known;
        Span<char> ending = stackalloc char[tag.Length + 1 + LongestEnding];
        key[..(tag.Length + 1)].CopyTo(ending);
        // At least one letter stays before the ending.
        for (int length = Math.Min(LongestEnding, form.Length - 1); length >= 0; length--)
        {
            word[^length..].CopyTo(ending[(tag.Length + 1)..]);
            if (!_rulesBySpan.TryGetValue(ending[..(tag.Length + 1 + length)], out Rule? rule))
                continue;
            return rule.Cut == 0 && rule.Added.Length == 0 ? word.ToString() : string.Concat(word[..Math.Max(0, word.Length - rule.Cut)], rule.Added);
        }

        return word.ToString();
    }

    public static bool IsProper(string tag) => tag.StartsWith("NNP", StringComparison.Ordinal);

    /// <summary>Lower case but for proper nouns, apostrophes as the typewriter's.</summary>
    public static void Normalise(ReadOnlySpan<char> form, Span<char> target, bool keepCase)
    {
        for (int i = 0; i < form.Length; i++)
            target[i] =
                Characters.IsApostrophe(form[i]) ? '\''
                : keepCase ? form[i]
                : char.ToLowerInvariant(form[i]);
    }

    private sealed record Rule(int Cut, string Added);
}
