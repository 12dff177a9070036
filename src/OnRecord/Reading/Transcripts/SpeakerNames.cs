using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>Tells which labels of a transcript name one speaker: the same words, initials ("TE" of "Tove Ekberg"), or the last name alone.</summary>
internal sealed class SpeakerNames
{
    private static readonly WordSet Titles = WordSet.Of("Reading/Data/rule-words.tsv", "personal-titles");

    private readonly string _text;
    private readonly List<TextSpan> _fullest = [];
    private readonly Dictionary<string, int> _speakers = new(StringComparer.OrdinalIgnoreCase);

    public SpeakerNames(string text, IReadOnlyList<TextSpan> labels)
    {
        _text = text;
        // The fullest names first, so that short ones find theirs.
        foreach (TextSpan label in labels.OrderByDescending(l => Words(l.In(text).ToString()).Length).ThenBy(l => l.Start))
        {
            string name = label.In(text).ToString();
            if (_speakers.ContainsKey(name))
                continue;
            int same = _fullest.FindIndex(known => IsShortFor(name, known.In(text).ToString()));
            if (same < 0)
            {
                same = _fullest.Count;
                _fullest.Add(label);
            }

            _speakers[name] = same;
        }
    }

    /// <summary>How many speakers there are.</summary>
    public int Count => _fullest.Count;

    /// <summary>The fullest label of the speaker whom a label names.</summary>
    public TextSpan Fullest(TextSpan label) => _fullest[_speakers[label.In(_text).ToString()]];

    private static bool IsShortFor(string name, string full)
    {
        string[] words = Words(full);
        if (words.Length < 2)
            return false;
        if (name.Length == words.Length && name.All(char.IsUpper))
            return words.Select(w => char.ToUpperInvariant(w[0])).SequenceEqual(name);
        string[] own = Words(name);
        return own.Length > 0
            && words[^1].Equals(own[^1], StringComparison.OrdinalIgnoreCase)
            && own.Length < words.Length
            && (own.Length == 1 || !IsTitle(words[0]) || !IsTitle(own[0]));
    }

    private static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.'));

    private static string[] Words(string name) => [.. name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !IsTitle(word))];
}
