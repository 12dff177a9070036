using System.Text.RegularExpressions;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading.PlainText;

/// <summary>Reads who wrote an article, where it was sent from and when it came out, from the lines that say so.</summary>
internal static partial class CreditLines
{
    /// <summary>A date in a line that hardly says anything else.</summary>
    /// <param name="IsUpdate">Whether the line says that it dates a change.</param>
    /// <param name="IsLabelled">Whether the line says what it dates ("Published …").</param>
    public readonly record struct StatedDate(When When, bool IsUpdate, bool IsLabelled);

    // Letters that such a line may hold beside its dates, labels and days: "at", "by", "min read", a place.
    private const int OtherLetters = 15;

    private const int LongestLine = 160;

    /// <summary>The names in a byline: "By Jane Doe and John Roe, Staff Writers" gives "Jane Doe and John Roe, Staff Writers".</summary>
    public static TextSpan? Names(string text, TextSpan line)
    {
        if (line.Length > LongestLine)
            return null;
        line = BeforeDate(text, line);
        Match match = Byline().Match(text, line.Start, line.Length);
        return match.Success ? new TextSpan(match.Groups["names"].Index, match.Groups["names"].Index + match.Groups["names"].Length) : null;
    }

    /// <summary>"Jane Doe | 14 March 2022": the names end where the date begins, and what stands between.</summary>
    public static TextSpan BeforeDate(string text, TextSpan line)
    {
        if (DatesBesideNames(text, line) is not [{ When.Span: { } date }, ..])
            return line;
        int end = WithoutLabels(text.AsSpan(line.Start, date.Start - line.Start));
        return new TextSpan(line.Start, line.Start + end);
    }

    /// <summary>The writer in a line that gives no more than a name and a post ("Jane Doe, Harbour correspondent"), or a post alone ("By our own
    /// correspondent").</summary>
    public static TextSpan? Post(string text, TextSpan line)
    {
        if (line.Length > LongestLine)
            return null;
        if (NameAndPost().Match(text, line.Start, line.Length) is { Success: true } named)
            return new TextSpan(named.Groups["names"].Index, named.Groups["names"].Index + named.Groups["names"].Length);
        return PostAlone().Match(text, line.Start, line.Length) is { Success: true } post
            ? new TextSpan(post.Groups["names"].Index, post.Groups["names"].Index + post.Groups["names"].Length)
            : null;
    }

    /// <summary>Whether the words are names of people as a byline gives them, without "By".</summary>
    public static bool IsNames(ReadOnlySpan<char> words) => words.Length <= LongestLine && NamesAlone().IsMatch(words);

    /// <summary>The dates that a line states of the article; empty when the line is no such line.</summary>
    public static List<StatedDate> Dates(string text, TextSpan line)
    {
        bool isNotice = Notice().IsMatch(line.In(text));
        List<StatedDate> dates = Dates(text, isNotice ? new TextSpan(line.Start, Math.Min(line.End, line.Start + LongestLine)) : line, out int letters);
        return letters > OtherLetters && !isNotice ? [] : dates;
    }

    /// <summary>The day without its year in a line that hardly says anything else.</summary>
    public static StatedDay? Day(string text, TextSpan line)
    {
        const int Longest = 60;
        if (line.Length > Longest || StatedDay.Find(text, line) is not { } day)
            return null;
        string rest = text[line.Start..day.Span.Start] + " " + text[day.Span.End..line.End];
        return Letters(Label().Replace(rest, "")) <= OtherLetters ? day : null;
    }

    /// <summary>The writer behind the date that a line states: "Published 14 June 2022 by Jane Doe in Orsk".</summary>
    public static TextSpan? NamesBehindDate(string text, TextSpan line)
    {
        if (DatesBesideNames(text, line) is not [.., { When.Span: { } date }])
            return null;
        Match match = BehindDate().Match(text, date.End, Math.Max(0, line.End - date.End));
        return match.Success ? new TextSpan(match.Groups["names"].Index, match.Groups["names"].Index + match.Groups["names"].Length) : null;
    }

    [GeneratedRegex(
        @"\bby\s+(?<names>\p{Lu}[\p{L}.'’\-]*(\s(" + NameParticles.Any + @"|and|&|\p{Lu}[\p{L}.'’\-]*)){1,6})(\s+in\s+\p{Lu}[\p{L} '’\-]{1,30})?\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BehindDate();

    /// <summary>The length of what stands before the words that lead up to a date: "Jane Doe | Published on Monday, ", "Jane Doe\nMonday ".</summary>
    public static int WithoutLabels(ReadOnlySpan<char> before)
    {
        int end = before.Length;
        foreach (ValueMatch label in Label().EnumerateMatches(before))
        {
            end = label.Index;
            break;
        }

        while (end > 0 && !char.IsLetter(before[end - 1]))
            end--;
        return end;
    }

    /// <summary>The dates in a byline, among names.</summary>
    public static List<StatedDate> DatesBesideNames(string text, TextSpan byline) => Dates(text, byline, out _);

    private static List<StatedDate> Dates(string text, TextSpan line, out int letters)
    {
        List<StatedDate> dates = [];
        letters = 0;
        if (line.Length > LongestLine || !text.AsSpan(line.Start, line.Length).ContainsAnyInRange('0', '9'))
            return dates;
        int from = line.Start;
        while (CalendarDates.Find(text, new TextSpan(from, line.End), TimeBasis.Explicit) is { Span: { } span } when)
        {
            string before = text[from..span.Start];
            letters += Letters(Label().Replace(before, ""));
            dates.Add(new StatedDate(when, Update().IsMatch(before), Label().IsMatch(before)));
            from = span.End;
        }

        letters += Letters(Label().Replace(text[from..line.End], ""));
        return dates;
    }

    /// <summary>"Published 14 Marsh 2022": a line that means to date the article and does not.</summary>
    public static bool IsUnreadableDate(ReadOnlySpan<char> line)
    {
        const int LongestFault = 50;
        return line.Length <= LongestFault && LabelWithNumber().IsMatch(line);
    }

    private static int Letters(string words)
    {
        int letters = 0;
        foreach (char c in words)
            if (char.IsLetter(c))
                letters++;
        return letters;
    }

    [GeneratedRegex(
        @"\G(By|BY|by|Written by|WRITTEN BY|Reported by|REPORTED BY|Story by|STORY BY)\s*:?\s+(?<names>\p{Lu}[\w.'’\-]*(\s+((?!(ON|AT)\s*\z)\p{Lu}[\w.'’\-]*|and|"
            + NameParticles.Any
            + @"|&))*(\s*[,|/–—\-]\s*\p{Lu}[\w.'’&\- ]*)*)(\s+(on|ON|at|AT))?\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Byline();

    private const string PostForm =
        @"(correspondent|reporter|editor|columnist|contributor|writer|bureau chief|analyst|staff|desk|team)s?(\s+(in|at)\s+\p{Lu}[\p{L} '’\-]{1,30})?";

    [GeneratedRegex(
        @"\G((By|by|BY)\s+)?(?<names>\p{Lu}[\p{L}.'’\-]*(\s("
            + NameParticles.Any
            + @"|and|&|\p{Lu}[\p{L}.'’\-]*)){1,6})\s*[,|–—(-]\s*([\p{L}’'&\-]+\s){0,5}(?i:"
            + PostForm
            + @")\)?\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NameAndPost();

    [GeneratedRegex(
        @"\Gby\s+(?<names>(our|a|the|special|staff)\s([\p{L}’'\-]+\s){0,4}" + PostForm + @")\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PostAlone();

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.'’\-]*(\s(" + NameParticles.Any + @"|and|&|\p{Lu}[\p{L}.'’\-]*)){1,7}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamesAlone();

    // As blogs sign their entries: "This entry was posted on Tuesday, May 3rd, 2022 at 9:12 am and is filed under Harbours."
    [GeneratedRegex(
        @"^this\s+(entry|post|article|story|report|piece)\s+(was|is)\s+((first|originally|last)\s+)?(published|posted|updated|written)\s+(on|at)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Notice();

    [GeneratedRegex(
        @"\b((first|last)\s+)?(published|posted|publication date|date of publication|date|updated|modified|edited|issued|released|broadcast|aired)\b(\s+(on|at)\b)?\s*:?|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(mon|tue|wed|thu|fri|sat|sun)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(updated|modified|edited|update)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Update();

    [GeneratedRegex(
        @"^(first |last )?(published|posted|updated|publication date)\b( on| at)?\s*:?\s+[^.]*\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelWithNumber();
}
