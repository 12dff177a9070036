using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Pairs;

/// <summary>The list of operators: finds the longest one that begins at a word.</summary>
internal static class Operators
{
    private static readonly FrozenDictionary<string, (string[] More, OperatorClass Class)[]> _byFirst = DataFile
        .Rows("Pairs/Data/operators.tsv")
        .Select(row => (Words: row[1].Split(' ').Select(WordKeys.Of).ToArray(), Class: Enum.Parse<OperatorClass>(row[0], ignoreCase: true)))
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(entry => (entry.Words[1..], entry.Class)).OrderByDescending(entry => entry.Item1.Length).ToArray(),
            StringComparer.Ordinal
        );

    /// <returns>Its class and its number of words; <see cref="OperatorClass.None"/> and 0 where none begins.</returns>
    public static (OperatorClass Class, int Length) At(IReadOnlyList<PairWord> words, int index)
    {
        if (!_byFirst.TryGetValue(words[index].Key, out (string[] More, OperatorClass Class)[]? entries))
            return default;
        foreach ((string[] rest, OperatorClass kind) in entries)
        {
            int at = 0;
            while (at < rest.Length && index + 1 + at < words.Count && words[index + 1 + at].Key == rest[at])
                at++;
            if (at == rest.Length)
                return (kind, 1 + rest.Length);
        }

        return default;
    }
}
