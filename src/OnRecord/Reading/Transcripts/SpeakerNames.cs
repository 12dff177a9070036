using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>Tells which labels of a transcript name one speaker: the same words, initials ("TE" of "Tove Ekberg"), or the last name alone.</summary>
internal sealed class SpeakerNames
{
    private static readonly WordSet Titles = WordSet.Of("Reading/Data/rule-words.tsv", "personal-titles");

    private readonly string _text;
    private readonly List<TextSpan> _fullest = [];
    private readonly Dictionary<string, int> _speakers = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<int>> _byLastName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byInitials = new(StringComparer.Ordinal);

    public SpeakerNames(string text, IReadOnlyList<TextSpan> labels)
    {
        _text = text;
        // The fullest names first, so that short ones find theirs.
        foreach (TextSpan label in labels.OrderByDescending(l => Words(l.In(text).ToString()).Length).ThenBy(l => l.Start))
        {
            string name = label.In(text).ToString();
            if (_speakers.ContainsKey(name))
                continue;
            if (FullOf(name) is not { } speaker)
            {
                speaker = _fullest.Count;
                _fullest.Add(label);
                Keep(name, speaker);
            }

            _speakers[name] = speaker;
        }
    }

    /// <summary>How many speakers there are.</summary>
    public int Count => _fullest.Count;

    /// <summary>The fullest label of the speaker whom a label names.</summary>
    public TextSpan Fullest(TextSpan label) => _fullest[_speakers[label.In(_text).ToString()]];

    private void Keep(string name, int speaker)
    {
        string[] words = Words(name);
        if (words.Length < 2)
            return;
        _byInitials.TryAdd(string.Concat(words.Select(w => char.ToUpperInvariant(w[0]))), speaker);
        if (!_byLastName.TryGetValue(words[^1], out List<int>? bearers))
            _byLastName[words[^1]] = bearers = [];
        bearers.Add(speaker);
    }

    /// <summary>The first speaker for whom a name is short; null where there is none.</summary>
    private int? FullOf(string name)
    {
        bool isInitials = name.All(char.IsUpper);
        int? byInitials = isInitials && _byInitials.TryGetValue(name, out int known) ? known : null;
        string[] own = Words(name);
        if (own.Length == 0 || !_byLastName.TryGetValue(own[^1], out List<int>? bearers))
            return byInitials;
        foreach (int bearer in bearers)
        {
            int words = Words(_fullest[bearer].In(_text).ToString()).Length;
            // The fullest come first: what follows is no fuller than the name.
            if (words <= own.Length)
                break;
            if (!isInitials || name.Length != words)
                return byInitials is { } other ? Math.Min(bearer, other) : bearer;
        }

        return byInitials;
    }

    private static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.'));

    private static string[] Words(string name) => [.. name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !IsTitle(word))];
}
