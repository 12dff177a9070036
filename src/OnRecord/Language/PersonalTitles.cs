using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Takes titles off people's names.</summary>
internal static class PersonalTitles
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = DataFile
        .Rows("Language/Data/personal-titles.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is one: "Mr", "Mr.", "minister".</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Titles.Contains(word.TrimEnd('.'));

    /// <summary>The name without the titles before it; the whole where nothing else would be left.</summary>
    public static TokenRange Strip(Tokens tokens, TokenRange name)
    {
        int start = name.Start;
        while (start < name.End && Titles.Contains(tokens.Form(start).TrimEnd('.')))
            start++;
        return start == name.End ? name : new TokenRange(start, name.End);
    }
}
