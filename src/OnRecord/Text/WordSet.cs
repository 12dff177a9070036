using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Text;

/// <summary>Words that a rule asks for, from the table of its room: a list a line, with its name, its words and what they do. Immutable.</summary>
internal sealed class WordSet
{
    // A room's rules ask for their lists one by one; its table is parsed once.
    private static readonly ConcurrentDictionary<string, ILookup<string, string>> Tables = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _spans;

    private WordSet(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.Ordinal);
        _spans = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="path">Of the table: <c>Attribution/Data/rule-words.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The table has no such list, or more than one.</exception>
    public static WordSet Of(string path, string name)
    {
        string[] lists = [.. Tables.GetOrAdd(path, table => DataFile.Rows(table).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal))[name]];
        return lists.Length == 1 ? new WordSet(DataFile.List(lists[0])) : throw new InvalidOperationException($"{path} has {lists.Length} lists \"{name}\".");
    }

    /// <summary>For beginnings and endings: the first that fits is the one.</summary>
    public ImmutableArray<string> LongestFirst =>
        field.IsDefault ? field = [.. _words.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)] : field;

    /// <summary>Exactly this word, in this case; null is none.</summary>
    public bool Contains(string? word) => word is not null && _words.Contains(word);

    public bool Contains(ReadOnlySpan<char> word) => _spans.Contains(word);
}
