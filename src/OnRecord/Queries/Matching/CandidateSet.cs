using System.Collections.Concurrent;
using OnRecord.Queries.Words;

namespace OnRecord.Queries.Matching;

/// <summary>What a query is held against, in the record's order. Its words are indexed when the first query asks for one. Thread-safe.</summary>
internal sealed class CandidateSet
{
    /// <summary>Words whose holders are remembered; queries repeat theirs, for counts and suggestions.</summary>
    private const int MostRemembered = 256;

    private readonly NameBook _names;
    private readonly Lazy<WordIndex> _words;
    private readonly ConcurrentDictionary<(string Word, bool ContentOnly), WordHolders> _holders = new();

    /// <param name="noun">What one of them is called: "statement".</param>
    public CandidateSet(IReadOnlyList<Candidate> all, NameBook names, string noun)
    {
        (All, _names, Noun) = (all, names, noun);
        _words = new(() => new WordIndex(all));
    }

    public IReadOnlyList<Candidate> All { get; }

    /// <summary>What one of them is called in a sentence: "statement", "position".</summary>
    public string Noun { get; }

    public WordIndex Words => _words.Value;

    /// <summary>Which of them hold the word of a condition.</summary>
    public WordHolders Holders(Condition condition)
    {
        if (_holders.Count > MostRemembered)
            _holders.Clear();
        return _holders.GetOrAdd((condition.Word!, condition.Field == QueryField.About), key => new WordHolders(key.Word, key.ContentOnly, All, Words, _names));
    }
}
