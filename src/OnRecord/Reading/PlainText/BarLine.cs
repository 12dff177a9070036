using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>A line of credits cut by bars or stops: "Lake Gazette | World | Friday, April 19, 2019", "Jane Doe | May 16, 2023 | 4 min read", "Lake
/// Gazette, 19 April 2019".</summary>
/// <param name="Outlet">The part that is a paper's name.</param>
/// <param name="Person">The part that is a person's name.</param>
/// <param name="HasDate">Whether a part is a date.</param>
internal sealed partial record BarLine(TextSpan? Outlet, TextSpan? Person, bool HasDate)
{
    private const int Longest = 160;

    /// <summary>Null when the line is no such line.</summary>
    public static BarLine? Read(string text, TextSpan line)
    {
        if (line.Length > Longest || LineShape.EndsSentence(line.In(text)))
            return null;
        if (line.Length > 2 && text[line.Start] == '(' && text[line.End - 1] == ')')
            line = new TextSpan(line.Start + 1, line.End - 1);
        List<TextSpan> parts = Parts(text, line);
        if (parts.Count < 2)
            return null;
        TextSpan? outlet = null,
            person = null,
            first = null;
        bool hasDate = false,
            hasLength = false;
        foreach (TextSpan part in parts)
        {
            if (CreditLines.Dates(text, part).Count > 0)
                hasDate = true;
            else if (ReadingTime().IsMatch(part.In(text)))
                hasLength = true;
            else if (PaperNames.Of(text, part) is { } paper)
                outlet ??= paper;
            else if (PaperNames.In(text, part) is { } beside && PaperNames.PeopleBefore(text, part, beside) is { } people)
                (outlet, person) = (outlet ?? beside, person ?? people);
            else if (PersonName().Match(text, part.Start, part.Length) is { Success: true } named)
                person ??= new TextSpan(named.Groups["name"].Index, part.End);
            else
                first ??= part;
        }

        return outlet is null && !hasDate && !hasLength ? null : new BarLine(outlet, person, hasDate);
    }

    private static List<TextSpan> Parts(string text, TextSpan line)
    {
        List<TextSpan> parts = [];
        int start = line.Start;
        foreach (ValueMatch bar in Bar().EnumerateMatches(line.In(text)))
        {
            parts.Add(new TextSpan(start, line.Start + bar.Index).Trim(text));
            start = line.Start + bar.Index + bar.Length;
        }

        parts.Add(new TextSpan(start, line.End).Trim(text));
        parts.RemoveAll(part => part.IsEmpty);
        if (
            parts.Count == 1
            && text.IndexOf(',', line.Start, line.Length) is > 0 and var comma
            && DateAlone().IsMatch(text.AsSpan(comma + 1, line.End - comma - 1))
        )
            return [new TextSpan(line.Start, comma), new TextSpan(comma + 1, line.End).Trim(text)];
        return parts;
    }

    [GeneratedRegex(@"\s*[|•·‖¦]\s*|\s+/\s+|\s+[–—]\s+|\s+-\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    [GeneratedRegex(
        @"^\s*((mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(,\s*(p|pp|page|pages)\.?\s*[A-Z]?\d[\d\-–]*)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DateAlone();

    [GeneratedRegex(
        @"^(about )?\d+[ -]?min(ute)?s?( to)? read(ing time)?$|^\d+ words$|^views?: [\d ,.]+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ReadingTime();

    [GeneratedRegex(
        @"\G((By|by|BY) )?(?<name>\p{Lu}[\p{L}.'’\-]+( (" + NameParticles.Any + @"|and|&)| \p{Lu}[\p{L}.'’\-]*){1,7})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PersonName();
}
