using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>Tells the name of a paper that stands above its headline.</summary>
internal static class Mastheads
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> Words = DataFile.Lines("Reading/Data/masthead-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the line is a name (all its words begin with a capital, but for "of", "the" and "and") in which a word of papers' names comes first or last.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        string[] words = line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int first = words.Length > 0 && words[0] is "The" or "the" ? 1 : 0;
        if (words.Length - first is < 1 or > MostWords) return false;
        bool isName = words.All(w => char.IsUpper(w[0]) || w is "of" or "the" or "and" or "&") && words.All(w => w.All(c => char.IsLetter(c) || c is '-' or '&' or '’' or '\''));
        return isName && (Words.Contains(words[^1]) || Words.Contains(words[first]));
    }
}
