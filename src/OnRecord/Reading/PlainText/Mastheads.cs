using System.Buffers;
using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>Tells the name of a paper that stands above its headline.</summary>
internal static class Mastheads
{
    private static readonly WordSet SmallWords = WordSet.Of("Reading/Data/rule-words.tsv", "small-words");

    private const int MostWords = 6;

    private static readonly SearchValues<char> NoCapitals = SearchValues.Create("abcdefghijklmnopqrstuvwxyz.:!?\"“‘");

    private static readonly FrozenSet<string> Words = DataFile.Lines("Reading/Data/masthead-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name in a line that was taken for a masthead: without dates, sections and mottoes.</summary>
    public static string Name(string text, TextSpan line)
    {
        if ((BarLine.Read(text, line)?.Outlet ?? PaperNames.In(text, line)) is { } outlet)
            return outlet.In(text).ToString();
        ReadOnlySpan<char> words = line.In(text);
        int dash = HasMotto(words) ? Math.Max(words.IndexOf(" - "), words.IndexOf(" – ")) : -1;
        return (dash > 0 ? words[..dash] : words).ToString();
    }

    /// <summary>Whether the line is a few words in capitals.</summary>
    public static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        const int FewWords = 4;
        return LineShape.WordCount(line) <= FewWords && line.ContainsAnyInRange('A', 'Z') && !line.ContainsAny(NoCapitals);
    }

    /// <summary>Whether the line is a few words that all begin with a capital and nothing more, as a name is.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        const int FewWords = 4;
        if (LineShape.WordCount(line) > FewWords || !char.IsUpper(line[0]))
            return false;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range];
            if (!word.IsEmpty && !SmallWords.Contains(word) && !(char.IsUpper(word[0]) && word[^1] is not (':' or ',' or '?' or '!' or '.')))
                return false;
        }

        return true;
    }

    /// <summary>"Clean Rivers - nature, anglers, truth": a name and what the site says of itself, in small letters.</summary>
    public static bool HasMotto(ReadOnlySpan<char> line)
    {
        int dash = line.IndexOf(" - ");
        if (dash < 0)
            dash = line.IndexOf(" – ");
        return dash > 0
            && LineShape.WordCount(line[..dash]) <= MostWords
            && char.IsUpper(line[0])
            && dash + 3 < line.Length
            && char.IsLower(line[dash + 3])
            && line[(dash + 3)..].Contains(',');
    }

    /// <summary>Whether the line is a name (all its words begin with a capital, but for "of", "the" and "and") in which a word of papers' names comes
    /// first or last.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        string[] words = line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int first = words.Length > 0 && words[0] is "The" or "the" ? 1 : 0;
        if (words.Length - first is < 1 or > MostWords)
            return false;
        bool isName =
            words.All(w => char.IsUpper(w[0]) || char.IsAsciiDigit(w[0]) || SmallWords.Contains(w))
            && words.All(w => w.All(c => char.IsLetterOrDigit(c) || c is '-' or '&' or '’' or '\''));
        return isName && (Words.Contains(words[^1]) || Words.Contains(words[first]));
    }
}
