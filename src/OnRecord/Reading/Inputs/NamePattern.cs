using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading.Inputs;

/// <summary>Reads outlet, date and headline from the names of files.</summary>
internal static partial class NamePattern
{
    /// <exception cref="ArgumentException">It names a field that is not known, or none.</exception>
    public static Regex Parse(string pattern)
    {
        var expression = new StringBuilder("^");
        int at = 0;
        bool any = false;
        foreach (Match field in Field().Matches(pattern))
        {
            expression.Append(Regex.Escape(pattern[at..field.Index]));
            expression.Append(
                field.Value switch
                {
                    "*" => ".*?",
                    "{outlet}" => "(?<outlet>.+?)",
                    "{date}" => @"(?<date>\d{4}[-_.]?\d{2}[-_.]?\d{2})",
                    "{headline}" => "(?<headline>.+?)",
                    _ => throw new ArgumentException(
                        $"\"{field.Value}\" is no field of a name; there are {{outlet}}, {{date}}, {{headline}} and *",
                        nameof(pattern)
                    ),
                }
            );
            any |= field.Value != "*";
            at = field.Index + field.Length;
        }

        if (!any)
            throw new ArgumentException($"\"{pattern}\" names no field; write one such as {{outlet}}_{{date}}_*", nameof(pattern));
        return new Regex(
            expression.Append(Regex.Escape(pattern[at..])).Append('$').ToString(),
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
        );
    }

    /// <summary>What the file's name says; null when it does not follow the pattern.</summary>
    public static ReadingOptions? Facts(Regex pattern, string path)
    {
        string name = Path.GetFileName(path);
        Match match = pattern.Match(name);
        // The pattern may be written without the ending.
        for (string stem = Path.GetFileNameWithoutExtension(name); !match.Success && stem != name; stem = Path.GetFileNameWithoutExtension(name))
        {
            name = stem;
            match = pattern.Match(name);
        }

        if (!match.Success)
            return null;
        return new ReadingOptions
        {
            Outlet = Words(match.Groups["outlet"]) is { } outlet ? new OutletEntry(outlet, OutletEntry.Given) { From = GivenFacts.ByName } : null,
            Headline = Words(match.Groups["headline"]),
            Published = match.Groups["date"].Success ? Date(match.Groups["date"].Value) : null,
        };
    }

    // "daily-courier", "Daily_Courier": the signs stand for spaces.
    private static string? Words(Group group) =>
        group.Success && group.Value.Replace('-', ' ').Replace('_', ' ').Trim() is { Length: > 0 } words ? words : null;

    private static When? Date(string written)
    {
        string digits = string.Concat(written.Where(char.IsAsciiDigit));
        return CalendarDates.Read($"{digits[..4]}-{digits[4..6]}-{digits[6..]}", TimeBasis.Given) is { } date ? date with { From = GivenFacts.ByName } : null;
    }

    [GeneratedRegex(@"\{[^{}]*\}|\*", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
