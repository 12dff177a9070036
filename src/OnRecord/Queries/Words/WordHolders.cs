using OnRecord.Ledger.Wording;

namespace OnRecord.Queries.Words;

/// <summary>Which candidates hold one word of a query: it, or another that stands for it.</summary>
internal sealed class WordHolders
{
    /// <summary>How near another name of the same actor stands, and somebody who speaks for it; the word itself is 1.</summary>
    private const float OfName = 0.9f,
        OfParty = 0.9f;

    /// <summary>What a word of that which is answered by "it" counts of one that is said.</summary>
    private const float OfAnswered = 0.8f;

    /// <summary>What a word beside the content counts of one inside it.</summary>
    private const float Beside = 0.9f;

    private readonly Dictionary<int, float> _held = [];
    private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);
    private readonly HashSet<int> _exactly = [];

    /// <param name="word">In lower case.</param>
    /// <param name="contentOnly">Whether it must stand in what is said.</param>
    public WordHolders(string word, bool contentOnly, IReadOnlyList<Candidate> candidates, WordIndex index, NameBook names)
    {
        string stem = Stemmer.Stem(word);
        Exactly(index.InContent(stem), 1);
        if (!contentOnly)
        {
            Exactly(index.Around(stem), Beside);
            Exactly(index.InNames(word), 1);
        }

        foreach (string name in names.Others($" {word} "))
            Name(name);
        if (!contentOnly)
            Take(index.InParties(word), OfParty, null);
        Take(index.InAnswered(stem), OfAnswered, null);
        foreach ((string other, float nearness) in RelatedWords.Of(stem))
            Take(index.InContent(other), nearness, index.FormOf(other));
        Weight = index.WeightOf(Math.Max(_held.Count, 1));

        void Name(string name)
        {
            string[] parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string words = Folded.Words(name);
            // Its rarest word leads to the few that may hold the whole of it.
            IReadOnlyList<int> inContent = parts.Select(p => index.InContent(Stemmer.Stem(p))).MinBy(p => p.Count) ?? [];
            if (!contentOnly)
                Take(
                    [.. (parts.Select(index.InNames).MinBy(p => p.Count) ?? []).Where(i => candidates[i].Names.Contains(name, StringComparison.Ordinal))],
                    OfName,
                    null
                );
            Take(
                parts.Length == 1 ? inContent : [.. inContent.Where(i => candidates[i].Content.Contains(words, StringComparison.Ordinal))],
                OfName,
                name.Trim()
            );
        }
    }

    /// <summary>How much the word tells apart here.</summary>
    public double Weight { get; }

    public bool IsEmpty => _held.Count == 0;

    /// <summary>Candidates that hold the word or one for it, in no order.</summary>
    public IReadOnlyCollection<int> Candidates => _held.Keys;

    /// <summary>Words that stand for it in some candidate, the most frequent first.</summary>
    public IEnumerable<string> Others => _others.OrderByDescending(o => o.Value).ThenBy(o => o.Key, StringComparer.Ordinal).Select(o => o.Key);

    /// <summary>How near what the candidate holds is to the word: 1 for the word in what is said, 0 for nothing.</summary>
    public float Nearness(int candidate) => _held.GetValueOrDefault(candidate);

    public bool IsExact(int candidate) => _exactly.Contains(candidate);

    private void Exactly(IReadOnlyList<int> holders, float nearness)
    {
        foreach (int holder in holders)
        {
            _exactly.Add(holder);
            _held.TryAdd(holder, nearness);
        }
    }

    private void Take(IReadOnlyList<int> holders, float nearness, string? written)
    {
        int added = 0;
        foreach (int holder in holders)
            if (_exactly.Contains(holder))
                continue;
            else if (!_held.TryGetValue(holder, out float before) || before < nearness)
                (_held[holder], added) = (nearness, added + 1);
        if (written is not null && added > 0)
            _others[written] = _others.GetValueOrDefault(written) + added;
    }
}
