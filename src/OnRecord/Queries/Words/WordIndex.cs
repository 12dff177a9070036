namespace OnRecord.Queries.Words;

/// <summary>In which candidates each word stands, by the form that all its forms share. Made in one pass; immutable after that.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<string, List<int>> _contents = new(StringComparer.Ordinal),
        _around = new(StringComparer.Ordinal),
        _answered = new(StringComparer.Ordinal),
        _names = new(StringComparer.Ordinal),
        _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal),
        _written = new(StringComparer.Ordinal);

    public WordIndex(IReadOnlyList<Candidate> candidates)
    {
        Count = candidates.Count;
        for (int i = 0; i < candidates.Count; i++)
        {
            EnterWords(_contents, candidates[i].RawContent, i);
            EnterWords(_around, candidates[i].RawAround, i);
            EnterWords(_answered, candidates[i].RawAnswered(), i);
            EnterNames(_names, candidates[i].Names, i);
            EnterNames(_parties, candidates[i].Party, i);
        }
    }

    /// <summary>Of candidates.</summary>
    public int Count { get; }

    /// <summary>Every word as it is written somewhere, in lower case, names too.</summary>
    public IEnumerable<string> Forms => _stems.Keys.Concat(_names.Keys).Concat(_parties.Keys).Distinct();

    /// <summary>Words of names.</summary>
    public IEnumerable<string> Names => _names.Keys.Concat(_parties.Keys).Distinct();

    /// <summary>A word of this stem, as it is written first.</summary>
    public string? FormOf(string stem) => _written.GetValueOrDefault(stem);

    /// <summary>Those in which it is part of what is said.</summary>
    public IReadOnlyList<int> InContent(string stem) => _contents.GetValueOrDefault(stem) ?? [];

    /// <summary>Those in which it stands around what is said: source and cue.</summary>
    public IReadOnlyList<int> Around(string stem) => _around.GetValueOrDefault(stem) ?? [];

    /// <summary>Those that answer what holds it, without repeating it.</summary>
    public IReadOnlyList<int> InAnswered(string stem) => _answered.GetValueOrDefault(stem) ?? [];

    /// <summary>Those in which it is part of a name of the speaker, of whom it was said to, or through whom.</summary>
    public IReadOnlyList<int> InNames(string form) => _names.GetValueOrDefault(form) ?? [];

    /// <summary>Those in which it is part of a name of whom the speaker speaks for.</summary>
    public IReadOnlyList<int> InParties(string form) => _parties.GetValueOrDefault(form) ?? [];

    /// <summary>How much a word tells apart here, in nats: more the fewer hold it.</summary>
    public double WeightOf(int holders) => Math.Log((Count + 1) / (holders + 0.5));

    private void EnterWords(Dictionary<string, List<int>> postings, string text, int candidate)
    {
        ReadOnlySpan<char> folded = Folded.Names(text);
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in folded.Split(' '))
        {
            ReadOnlySpan<char> word = folded[range];
            if (word.IsEmpty)
                continue;
            if (!stems.TryGetValue(word, out string? stem))
            {
                string form = word.ToString();
                _stems[form] = stem = Folded.Words(form).Trim();
                _written.TryAdd(stem, form);
            }

            Add(postings, stem, candidate);
        }
    }

    private static void EnterNames(Dictionary<string, List<int>> postings, string names, int candidate)
    {
        ReadOnlySpan<char> folded = names;
        Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> byName = postings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in folded.Split(' '))
            if (folded[range] is { IsEmpty: false } form)
                if (byName.TryGetValue(form, out List<int>? holders))
                    Hold(holders, candidate);
                else
                    postings[form.ToString()] = [candidate];
    }

    private static void Add(Dictionary<string, List<int>> postings, string word, int candidate)
    {
        if (!postings.TryGetValue(word, out List<int>? holders))
            postings[word] = holders = [];
        Hold(holders, candidate);
    }

    private static void Hold(List<int> holders, int candidate)
    {
        if (holders.Count == 0 || holders[^1] != candidate)
            holders.Add(candidate);
    }
}
