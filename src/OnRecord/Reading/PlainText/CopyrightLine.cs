using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>A line that says whose the text is: "© 2024 The Harbour Courier", "Copyright 2024 Harbour Courier. All rights reserved.".</summary>
/// <param name="Year">The last one that it names.</param>
/// <param name="Paper">The owner, when it is a paper.</param>
internal sealed partial record CopyrightLine(int? Year, TextSpan? Paper)
{
    /// <summary>Null when the line is none.</summary>
    public static CopyrightLine? Read(string text, TextSpan line)
    {
        const int Longest = 200;
        if (line.Length > Longest || Form().Match(text, line.Start, line.Length) is not { Success: true } match)
            return null;
        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        Group name = match.Groups["name"];
        return new CopyrightLine(year, name.Success ? PaperNames.Of(text, new TextSpan(name.Index, name.Index + name.Length)) : null);
    }

    [GeneratedRegex(
        @"\G(copyright|\(c\)|©|ⓒ)\s*(©|\(c\)|by)?\s*(((19|20)\d\d\s*[-–]\s*)?(?<year>(19|20)\d\d),?\s*)?(by\s+)?(?<name>\p{L}[^.,|;]{2,60})?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
