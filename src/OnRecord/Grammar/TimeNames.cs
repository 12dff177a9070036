using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Words that name a day or a month, which stand beside a speaker and never are one: "Yesterday Lund said", "the court Friday refused".</summary>
internal static class TimeNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words = DataFile
        .Lines("Grammar/Data/time-names.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Is(ReadOnlySpan<char> word) => s_words.Contains(word);
}
