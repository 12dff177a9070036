using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>Finds the paper in a line of credits: "By Jane Doe / Harbour Courier", "Jane Doe for the Harbour Courier", "From The Harbour Courier".</summary>
internal static partial class PaperNames
{
    private const int LongestLine = 120;

    private const int MostWords = 14;

    // A word may be a paper's name and anything else beside; two and more are no chance.
    private const int FewestWords = 2;

    private static readonly FrozenSet<string> Known = DataFile
        .Rows("Actors/Data/outlets.tsv")
        .SelectMany(row => DataFile.List(row[1]).Prepend(row[0]))
        .Where(name => name[^1] is not ('?' or '*'))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sections = DataFile.Lines("Reading/Data/section-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The paper's name in <paramref name="line"/>, which holds nothing but names, places, dates and the words between; else null.</summary>
    public static TextSpan? In(string text, TextSpan line)
    {
        if (line.Length > LongestLine || LineShape.EndsSentence(line.In(text)) || LineShape.WordCount(line.In(text)) > MostWords || !IsCredit(line.In(text)))
            return null;
        TextSpan? paper = null;
        int start = line.Start;
        foreach (ValueMatch cut in Cut().EnumerateMatches(line.In(text)))
        {
            paper = Of(text, new TextSpan(start, line.Start + cut.Index)) ?? paper;
            start = line.Start + cut.Index + cut.Length;
        }

        return Of(text, new TextSpan(start, line.End)) ?? paper;
    }

    /// <summary>The paper's name when <paramref name="part"/> is one, with what may stand around it ("From the Courier", "(Courier)", "Courier Staff").</summary>
    public static TextSpan? Of(string text, TextSpan part)
    {
        part = part.Trim(text);
        if (part.Length > 2 && text[part.Start] is '(' or '[' or '/' && text[part.End - 1] is ')' or ']' or '/')
            part = new TextSpan(part.Start + 1, part.End - 1).Trim(text);
        if (Lead().Match(text, part.Start, part.Length) is { Success: true } lead)
            part = new TextSpan(lead.Index + lead.Length, part.End);
        if (Tail().Match(text, part.Start, part.Length) is { Success: true } tail)
            part = new TextSpan(part.Start, tail.Index).Trim(text);
        if (part.In(text).StartsWith("the "))
            part = new TextSpan(part.Start + "the ".Length, part.End).Trim(text);
        return IsPaper(part.In(text)) ? part : null;
    }

    /// <summary>Whether it is the name of an agency, a paper or a broadcaster that the list of them holds.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Who wrote it, in front of the paper's name; null where nobody is named.</summary>
    public static TextSpan? PeopleBefore(string text, TextSpan line, TextSpan paper)
    {
        var before = new TextSpan(line.Start, paper.Start);
        if (By().Match(text, before.Start, before.Length) is { Success: true } by)
            before = new TextSpan(by.Index + by.Length, before.End);
        Match people = People().Match(text, before.Start, before.Length);
        return people.Success ? new TextSpan(people.Index, people.Index + people.Length) : null;
    }

    private static bool IsPaper(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.Contains(name)
            || known.Contains(bare)
            || (LineShape.WordCount(bare) >= FewestWords && Mastheads.IsName(name) && !IsSection(bare) && !DebrisLines.Contains(name));
    }

    // "World News", "Sports Today", "Daily Newsletter": rubrics are made of the words of papers' names.
    private static bool IsSection(ReadOnlySpan<char> name)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> sections = Sections.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range word in name.Split(' '))
            if (!sections.Contains(name[word].Trim("&'’")))
                return false;
        return true;
    }

    // All words with a capital or a figure, but for those that stand between names.
    private static bool IsCredit(ReadOnlySpan<char> line)
    {
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].Trim("(),.:;|/·•–—-[]");
            if (!word.IsEmpty && char.IsLower(word[0]) && !Between().IsMatch(word))
                return false;
        }

        return true;
    }

    [GeneratedRegex(@"\G(by|written by|reported by|story by)\s*:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(
        @"\G\p{Lu}[\p{L}.'’\-]*(\s(" + NameParticles.Any + @"|and|&|\p{Lu}[\p{L}.'’\-]*)){1,7}(?=\s*([,|/(•·–—-]|\b(for|of|from|at|in|with|via)\b))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex People();

    [GeneratedRegex(
        @"\s*[,|/•·‖¦;]\s*|\s+[–—-]+\s+|\s+(for|of|from|at|in|with|via)\s+(?=(the\s)?\p{Lu})|\s+(on|ON)\s+(?=[\p{Lu}\d])|\s+(?=\()",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Cut();

    [GeneratedRegex(
        @"\G(((first|originally)\s+)?(published|appeared|printed|reprinted|broadcast|reported|provided|written|posted|submitted)\s+(by|in|on|from|for)|by|from|via|source|sources|credit|courtesy( of)?|for|in|outlet|publication)\s*:?\s+(the\s+(?=\p{Lu}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"(?<=\p{L})[,\s]+(staff|political|business|sports|world|foreign|national|local|senior|special|chief|our|own|own|team|desk|bureau|newsroom|service|editor|editors|reporter|reporters|correspondent|correspondents|writer|writers|contributor|report|exclusive|online edition|print edition|website)(\s+(staff|team|desk|bureau|editor|editors|reporter|reporters|correspondent|correspondents|writer|writers|contributor))*\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Tail();

    [GeneratedRegex(
        @"^(and|for|of|from|at|in|by|via|the|with|on|to|posted|submitted|reprinted|courtesy|de|la|le|van|von|der|den|di|da|du|bin|al|el|staff|reporter|reporters|correspondent|correspondents|writer|writers|editor|editors|bureau|chief|desk|team|special|source|published|first|originally|appeared|reprinted|am|pm|a\.m|p\.m)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Between();
}
