using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>The wording of page furniture, from an embedded list.</summary>
internal static class DebrisLines
{
    private const int LongestStart = 25;

    private static readonly Dictionary<string, List<string>> Lists = Load();

    private static readonly FrozenSet<string> Whole = Lists["line"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Leads = Lists["lead"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Starts = [.. Lists["start"]];

    /// <summary>A whole line of furniture: "Post a Comment", "• facebook", "Comments (12)", "3", "News > World".</summary>
    public static bool Contains(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = LineShape.WithoutBullet(line);
        if (IsCounter(words) || IsBreadcrumb(words))
            return true;
        if (Whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WithoutCounter(words)))
            return true;
        foreach (string start in Starts)
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return LineShape.WordCount(words) <= LongestStart;
        return false;
    }

    /// <summary>"RELATED:" and its like: a link follows on the next line.</summary>
    public static bool AnnouncesLink(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = LineShape.WithoutBullet(line);
        return words.EndsWith(":") && Leads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[..^1].Trim());
    }

    /// <summary>"Read more: Minister Resigns Over Leak", "[SEE ALSO: Did the minister know?]": announcement and link in one line.</summary>
    public static bool IsAnnouncedLink(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = LineShape.WithoutBullet(line);
        bool bracketed = words is ['(', .., ')'] or ['[', .., ']'];
        if (bracketed)
            words = words[1..^1];
        int end = words.IndexOfAny(":|");
        return end > 0
            && (bracketed || words[^1] is '?' || !LineShape.EndsSentence(words))
            && Leads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[..end].Trim());
    }

    private static bool IsCounter(ReadOnlySpan<char> words)
    {
        const int LongestCounter = 4;
        return words.Length <= LongestCounter && !words.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsBreadcrumb(ReadOnlySpan<char> words)
    {
        const int LongestCrumb = 40;
        if (words.IndexOfAny(">›»/") <= 0 || LineShape.EndsSentence(words))
            return false;
        int crumbs = 0;
        foreach (Range range in words.SplitAny(">›»/"))
        {
            ReadOnlySpan<char> crumb = words[range].Trim();
            if (crumb.IsEmpty)
                continue;
            if (crumb.Length > LongestCrumb || !char.IsUpper(crumb[0]))
                return false;
            crumbs++;
        }

        return crumbs > 1 && (words.IndexOf(" > ") > 0 || words.IndexOf(" » ") > 0 || words.IndexOf(" › ") > 0 || words.IndexOf(" / ") > 0);
    }

    private static ReadOnlySpan<char> WithoutCounter(ReadOnlySpan<char> words)
    {
        // A single word with a full stop is a crosshead of an article that was saved with stops throughout.
        words = words.TrimEnd(words.Contains(' ') ? " .:!…>»" : " :!…>»");
        int bracket = words.LastIndexOf('(');
        if (bracket > 0 && words.EndsWith(")") && !words[(bracket + 1)..^1].ContainsAnyExceptInRange('0', '9'))
            words = words[..bracket];
        else if (words.IndexOf(' ') > 0)
            words = words.TrimStart("0123456789");
        return words.Trim();
    }

    private static Dictionary<string, List<string>> Load() =>
        DataFile
            .Rows("Reading/Data/debris-lines.tsv")
            .GroupBy(row => row[0], row => row[1], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
}
