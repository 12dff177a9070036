using System.Text.RegularExpressions;
using OnRecord.Reading.PlainText;
using OnRecord.Text;

namespace OnRecord.Reading.Transcripts;

/// <summary>Who was interviewed by whom, as the head of an interview says: "Interview with Jane Doe", "the minister, Jane Doe, spoke to the Courier".</summary>
/// <param name="IsAnnounced">Whether the head says that it is an interview.</param>
/// <param name="Name">Null where nobody is named, or where two may be meant.</param>
/// <param name="Paper">The paper, where it is named there.</param>
internal sealed partial record Interviewee(bool IsAnnounced, TextSpan? Name, TextSpan? Paper)
{
    private const int MostParagraphs = 8;

    private const int LongestLooked = 1000;

    /// <param name="intro">Headline, standfirst and what stands above the first question.</param>
    public static Interviewee Read(Report report, IReadOnlyList<TextSpan> intro)
    {
        string text = report.Text;
        bool isAnnounced = false;
        List<TextSpan> names = [],
            met = [];
        TextSpan? paper = null;
        foreach (TextSpan whole in intro.Take(MostParagraphs))
        {
            TextSpan part = new(whole.Start, Math.Min(whole.End, whole.Start + LongestLooked));
            paper ??= PaperIn(report, part);
            for (Match with = With().Match(text, part.Start, part.Length); with.Success; with = with.NextMatch())
            {
                isAnnounced = true;
                names.AddRange(Of(with.Groups["names"]));
            }

            for (Match meeting = Meeting().Match(text, part.Start, part.Length); meeting.Success; meeting = meeting.NextMatch())
            {
                isAnnounced = true;
                met.AddRange(Met(report, meeting));
            }
        }

        // "Interview with X" says it; of "X spoke to Y" it is told only where one of them asks.
        if (names.Count == 0 || met.Exists(name => names.Exists(own => LastName(text, own) == LastName(text, name))) is false)
            names.AddRange(met);

        bool isOne = names.Select(name => LastName(text, name)).Distinct(StringComparer.Ordinal).Count() == 1;
        return new Interviewee(isAnnounced, isOne ? names[0] : null, paper);
    }

    /// <summary>Who is interviewed or heard, by what stands around the questions and answers; empty where nobody is named, or two are.</summary>
    public static TextSpan Named(string text, IEnumerable<TextSpan> around)
    {
        List<TextSpan> names = [];
        foreach (TextSpan part in around)
            for (Match with = With().Match(text, part.Start, Math.Min(part.Length, LongestLooked)); with.Success; with = with.NextMatch())
                names.AddRange(Of(with.Groups["names"]));
        return names.Select(name => LastName(text, name)).Distinct(StringComparer.Ordinal).Count() == 1 ? names[0] : default;
    }

    // One of the two asks: the paper, its writer, or "we".
    private static IEnumerable<TextSpan> Met(Report report, Match met)
    {
        TextSpan[] before = [.. Of(met.Groups["before"])],
            after = [.. Of(met.Groups["after"])];
        bool asksBefore = Asks(report, met.Groups["before"], before),
            asksAfter = Asks(report, met.Groups["after"], after);
        IEnumerable<TextSpan> persons =
            asksBefore == asksAfter ? before.Concat(after)
            : asksBefore ? Together(report.Text, after)
            : before;
        return persons.Where(name => !IsAsking(report, name));
    }

    // "spoke to Jane Doe about the dispute with John Roe" names one, "spoke to Jane Doe and John Roe" two.
    private static TextSpan[] Together(string text, TextSpan[] names) =>
        names is [var first, var second, ..] && text.AsSpan(first.End, second.Start - first.End).Trim() is "and" or "," or ", and" or "&"
            ? names
            : names[..Math.Min(1, names.Length)];

    private static bool Asks(Report report, Group side, TextSpan[] names) =>
        Own().IsMatch(side.ValueSpan)
        || PaperIn(report, new TextSpan(side.Index, side.Index + side.Length)) is not null
        || Array.Exists(names, name => IsAsking(report, name));

    private static bool IsAsking(Report report, TextSpan name) =>
        IsWriter(report, name.In(report.Text)) || PaperNames.Of(report.Text, name) is not null || PaperIn(report, name) is not null;

    private static bool IsWriter(Report report, ReadOnlySpan<char> name) =>
        report.Byline is { } byline && byline.In(report.Text).Contains(name, StringComparison.OrdinalIgnoreCase)
        || report.Author is { } author && author.AsSpan().Contains(name, StringComparison.OrdinalIgnoreCase);

    private static TextSpan? PaperIn(Report report, TextSpan part)
    {
        if (report.Outlet is not { } outlet)
            return null;
        string name = outlet.Name.StartsWith("The ", StringComparison.Ordinal) ? outlet.Name[4..] : outlet.Name;
        int at = part.In(report.Text).IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(part.Start + at, part.Start + at + name.Length);
    }

    private static IEnumerable<TextSpan> Of(Group words)
    {
        foreach (Match person in Person().Matches(words.Value))
            yield return new TextSpan(words.Index + person.Index, words.Index + person.Index + person.Length);
    }

    private static string LastName(string text, TextSpan name) => text[name.Start..name.End].Split(' ')[^1];

    private const string Word = @"\p{Lu}[\p{L}’'\-]*\p{Ll}[\p{L}’'\-]*";

    private const string FullName = @"(" + Word + @"\s){1,4}((" + NameParticles.Any + @")\s){0,2}" + Word;

    // The last two words of a name, with what stands between them: "Harbour Minister Jane Doe" is Jane Doe.
    [GeneratedRegex(
        @"(?!The\s)" + Word + @"\s(\p{Lu}\.\s)?((" + NameParticles.Any + @")\s){0,2}" + Word + @"(?!\s" + Word + @")(?=[,.;:!?)\s’']|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Person();

    [GeneratedRegex(
        @"\b(([Mm]inutes|[Hh]our|[Ll]unch|[Cc]offee|[Tt]ea|[Dd]inner|[Bb]reakfast|[Cc]hat|[Tt]alk|[Qq]uestions)(?=\s(with|for)\s)|([Dd]eposition|[Tt]estimony|[Ee]xamination|DEPOSITION|TESTIMONY|EXAMINATION)(?=\s(of|OF)\s)|[Ii]nterview|INTERVIEW|Q\s?&\s?A|[Cc]onversation|[Qq]uestions\sand\sanswers|[Ss]it-down)\s?(\s(with|for|to|of|OF)\b|:|—|–)\s(the\s|our\s)?([\p{Ll}’'\-]+,?\s){0,6}(?<names>"
            + FullName
            + @"((,|\sand|\s&)\s"
            + FullName
            + "){0,5})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex With();

    [GeneratedRegex(
        @"(?<before>[^.!?\r\n]{1,160}?)\b(spoke|speaks|talked|talks|sat\sdown|sits\sdown|met\sup|caught\sup|answered\squestions|answers\squestions|took\squestions|interviewed|asked)\s((to|with|from)\s)?(?<after>[^.!?\r\n]{1,160})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\b([Ww]e|us|[Oo]ur|[Tt]his\s(newspaper|paper|magazine|site|website|programme|program|station)|I|me)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
